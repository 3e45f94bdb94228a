package org.kith.walk;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kith.TestClock;
import org.springframework.mock.web.MockMultipartFile;

/** The forms of the house and of who works there, each with what can be wrong in it. */
abstract class OnFormsOfTheHouse extends OnFormsOfTheRecord {
    /** A return of which it cannot be told which of two files is the header, nor which the care leavers. */
    String unclearReturn() throws Exception {
        var request = multipart("/returns");
        for (String name : List.of("header.csv", "header (2).csv")) {
            request.file(csv(name, "CHILD,SEX,DOB,ETHNIC\n11,2,05/02/2004,MWBC\n"));
        }
        for (String name : List.of("oc3.csv", "oc3 (2).csv")) {
            request.file(csv(name, "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n"));
        }
        return String.valueOf(mvc.perform(request.param("year", "2021")
                        .param("team", "North")
                        .with(csrf())
                        .with(signedInAs(analyst)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    static MockMultipartFile csv(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    List<FormToTry> ofTheHouse() throws Exception {
        var change = link(tom.account(), "/words", "/kind-words/");
        var unclear = unclearReturn();
        return List.of(
                FormToTry.at(tom.account(), "/words", "/words/sections").wrong("home", LONG_LINE, "Home [[x]]"),
                FormToTry.at(tom.account(), "/words", "/words/opening").wrong("opening", LONG_LINE, MARKED),
                FormToTry.at(tom.account(), "/words", "/words/kind-words")
                        .wrong("said", "", MARKED)
                        .wrong("why", LONG_LINE, MARKED),
                FormToTry.at(tom.account(), change, change + "/changes")
                        .right("said", "placement move")
                        .wrong("said", "")
                        .wrong("instead", LONG_LINE, MARKED),
                FormToTry.at(tom.account(), "/our-policies/new", "/our-policies")
                        .wrong("title", "")
                        .wrong("summary", "", LONG_LINE)
                        .wrong("words", "", LONG)
                        .wrong("bound", "")
                        .wrong("begins", "", NEVER),
                FormToTry.at(
                                tom.account(),
                                "/our-policies/" + policy + "/change",
                                "/our-policies/" + policy + "/versions")
                        .right("bound", "worker")
                        .wrong("changed", "", LONG_LINE)
                        .wrong("bound", ""),
                FormToTry.at(
                                tom.account(),
                                "/our-policies/" + policy + "/ending",
                                "/our-policies/" + policy + "/ending")
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(analyst.account(), unclear, unclear + "/files").wrong("header", ""),
                FormToTry.at(
                                analyst.account(),
                                "/returns/" + theReturn + "/numbers/new",
                                "/returns/" + theReturn + "/numbers")
                        .wrong("number", "")
                        .wrong("known", "")
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(analyst.account(), of(jay) + "/numbers", of(jay) + "/numbers")
                        .wrong("number", "", "900001")
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(
                                analyst.account(),
                                of(jay) + "/numbers/" + joined + "/removal",
                                of(jay) + "/numbers/" + joined + "/removal")
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(analyst.account(), "/returns", "/returns")
                        .wrong("year", "")
                        .wrong("team", ""));
    }

    List<FormToTry> ofPeople() {
        var ours = "/services/" + service;
        return List.of(
                FormToTry.at(tom.account(), "/services", "/services")
                        .wrong("name", "")
                        .wrong("kind", ""),
                FormToTry.at(tom.account(), ours + "/name", ours + "/name")
                        .right("name", "Ours, called otherwise")
                        .wrong("name", "")
                        .wrong("kind", ""),
                FormToTry.at(tom.account(), ours, ours + "/people").wrong("name", ""),
                FormToTry.at(tom.account(), ours + "/domains", ours + "/domains")
                        .right("domains", "ours.example")
                        .wrong("domains", "nowhere", "xn--urs-8qa.example"),
                FormToTry.at(
                                tom.account(),
                                ours + "/people/" + lead.account() + "/address",
                                ours + "/people/" + lead.account() + "/address")
                        .right("email", "lead@ours.example")
                        .wrong("email", "", "nobody"),
                FormToTry.at(
                                lead.account(),
                                "/our-people/" + lead.account() + "/address",
                                "/our-people/" + lead.account() + "/address")
                        .right("email", "lead@ours.example")
                        .wrong("email", "", "nobody"),
                FormToTry.at(lead.account(), "/our-people", "/our-people")
                        .right("name", "Sam of ours")
                        .wrong("name", ""),
                FormToTry.at(administrator.account(), "/staff/invitation", "/staff/invitation")
                        .wrong("name", "")
                        .wrong("role", ""),
                FormToTry.at(administrator.account(), "/staff", "/staff/teams").wrong("name", ""),
                FormToTry.at(
                                administrator.account(),
                                "/accounts/" + amina.account() + "/name",
                                "/accounts/" + amina.account() + "/name")
                        .wrong("name", "", LONG_LINE),
                FormToTry.at(administrator.account(), "/staff/teams/" + team, "/staff/teams/" + team)
                        .right("name", "North of the river")
                        .wrong("name", ""),
                FormToTry.at(unnamed.account(), "/passkey", "/passkey/names")
                        .wrong("name", "")
                        .wrong("organisation", ""),
                FormToTry.at(tom.account(), "/workers/" + codeOnly, "/workers/" + codeOnly + "/name")
                        .wrong("name", LONG_LINE),
                FormToTry.at(tom.account(), "/workers/" + codeOnly + "/email", "/workers/" + codeOnly + "/email")
                        .right("email", "amina@example.org")
                        .wrong("email", "nobody", LONG_LINE));
    }

    List<FormToTry> ofWhoWorksWithThem() {
        var workers = of(jay) + "/workers";
        return List.of(
                FormToTry.at(tom.account(), workers + "/new", workers)
                        .right("day", TestClock.today().toString())
                        .wrong("chosen", "")
                        .wrong("role", "", LONG_LINE, MARKED)
                        .wrong("day", "", NEVER)
                        .wrong("because", "", LONG_LINE, MARKED),
                FormToTry.at(tom.account(), workers + "/endings?who=" + amina.account(), workers + "/endings")
                        .right("day", TestClock.today().toString())
                        .wrong("day", "", NEVER, LONG_AGO)
                        .wrong("because", "", LONG_LINE, MARKED),
                FormToTry.at(tom.account(), of(jay) + "/team", of(jay) + "/team")
                        .right("day", TestClock.today().toString())
                        .wrong("chosen", "")
                        .wrong("day", "", NEVER, LONG_AGO)
                        .wrong("because", "", LONG_LINE, MARKED));
    }
}
