package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.web.Says;
import org.kith.web.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form of Kith, filled in with other values than it came with and one of them wrong: nothing that was typed or chosen is another
 * thing on the page that comes back, and people who see little or hear the page are led to what is wrong.
 */
class EveryFormTest extends OnForms {
    private static final String LONG = "x".repeat(60_000);
    private static final String LONG_LINE = "x".repeat(1_001);
    private static final String NEVER = "2199-01-01";
    private static final String LONG_AGO = "1899-01-01";

    /** Pages that one button leads to, lists, and what a passkey answers; nothing is typed there, or what is wrong is in no field. */
    private static final Set<String> NOTHING_TO_TRY = Set.of(
            "/confirm",
            "/error",
            "/name-list",
            "/name-list/findings.csv",
            "/name-list/preview",
            "/our-people/{account}/link",
            "/our-people/{account}/lost-device",
            "/passkey/another-browser",
            "/services/{service}/people/{account}/link",
            "/services/{service}/people/{account}/lost-device",
            "/sign-in",
            "/staff/{account}/link",
            "/staff/{account}/lost-device",
            "/welcome/{token}",
            "/young-people/{id}/sharing/with/{kind}/{recipient}/preview",
            "/young-people/{id}/way-in");

    /** What leads to a page that says so itself, or somewhere before anybody has come in. */
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "AnotherBrowserController.giveBack",
            "ColleagueController.deviceLost",
            "ColleagueController.newLink",
            "ConfirmController.confirm",
            "DaySendingController.look",
            "DaySendingController.send",
            "DemoController.signIn",
            "DemoController.signInAsAnalyst",
            "ErrorRoute.error",
            "KeepingController.change",
            "KeepingController.write",
            "KindWordController.add",
            "KindWordController.change",
            "KindWordController.takeBack",
            "NameListController.findings",
            "NameListController.load",
            "NameListController.preview",
            "NamesController.give",
            "OurWordsController.begin",
            "OurWordsController.nameSections",
            "PartnersController.invite",
            "RecipientController.preview",
            "SignInController.signIn",
            "StaffController.invite",
            "WelcomeController.comeIn",
            "YoungPeopleController.search");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @TestFactory
    Stream<DynamicTest> whatWasTypedComesBack() throws Exception {
        return forms().stream()
                .flatMap(form -> form.tries().stream())
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> comesBack(one)));
    }

    private void comesBack(FormToTry one) throws Exception {
        var form = FilledForm.to(one.action(), sees(one.who(), one.page()));
        form.fill();
        one.also().forEach(form::put);
        var wrong = one.theWrong();
        form.put(wrong.getKey(), wrong.getValue());
        var page = page(sent(one, form));
        assertThat(form.sameOf(FilledForm.to(one.action(), page))).isEqualTo(form.sent());
        if (form.takesFiles()) {
            assertThat(page.text()).contains("Please choose again what you had chosen here");
        }
        new ErrorPageCheck(page).holds();
    }

    /** What comes back with nothing to put right in a field: words that were looked at, a list, a passkey that was not made. */
    @Test
    void whatIsOnlyLookedAtComesBackToo() throws Exception {
        for (var one : lookedAt()) {
            var form = FilledForm.to(one.action(), sees(one.who(), one.page()));
            form.fill();
            var fields = form.sent();
            fields.put("look", List.of("yes"));
            var page = page(sent(one, form, fields));
            assertThat(form.sameOf(FilledForm.to(one.action(), page)))
                    .as(one.action())
                    .isEqualTo(form.sent());
        }
    }

    private List<FormToTry> lookedAt() {
        var both = "?with=" + jay.id() + "&with=" + maya.id();
        return List.of(
                FormToTry.at(amina.account(), of(jay) + "/record/new", of(jay) + "/record/advice"),
                FormToTry.at(amina.account(), "/notes-of-the-day" + both, "/notes-of-the-day/advice"),
                FormToTry.at(amina.account(), "/young-people", "/young-people/search"),
                FormToTry.at(administrator.account(), "/passkey", "/passkey"));
    }

    @Test
    void noFormIsForgotten() throws Exception {
        var tried = Stream.of(forms(), lookedAt())
                .flatMap(List::stream)
                .map(FormToTry::action)
                .toList();
        var routes = new Routes(requestMappingHandlerMapping, Map.of());
        assertThat(routes.thatAnswerWithAForm()).allSatisfy(route -> assertThat(NOTHING_TO_TRY.contains(route)
                        || tried.stream().anyMatch(address -> Routes.leadsTo(route, address)))
                .as("%s is tried", route)
                .isTrue());
        assertThat(routes.thatAnswerWithAForm()).as("what has nothing to try").containsAll(NOTHING_TO_TRY);
    }

    /** What was done is said on the next page, by {@link Says} or by a page of its own. */
    @Test
    void whatWasDoneIsSaid() {
        var silent = new TreeSet<String>();
        for (var handler : new Routes(requestMappingHandlerMapping, Map.of()).thatLeadOn()) {
            var says = handler.getMethodAnnotation(Says.class);
            var name = handler.getBeanType().getSimpleName() + "."
                    + handler.getMethod().getName();
            if (says == null) {
                silent.add(name);
            } else {
                assertThat(Words.know("done." + says.value())).as(name).isTrue();
            }
        }
        assertThat(silent).isEqualTo(SAID_OTHERWISE);
    }

    private ResultActions sent(FormToTry one, FilledForm form) throws Exception {
        return sent(one, form, form.sent());
    }

    private ResultActions sent(FormToTry one, FilledForm form, Map<String, List<String>> fields) throws Exception {
        var with = form.takesFiles() ? multipart(one.action()).file(letter(form.fileField())) : post(one.action());
        fields.forEach((name, values) -> with.param(name, values.toArray(String[]::new)));
        return mvc.perform(with.with(csrf()).with(signedInAs(one.who())));
    }

    private List<FormToTry> forms() throws Exception {
        var forms = new ArrayList<FormToTry>();
        forms.addAll(ofEntries());
        forms.addAll(besideAnEntry());
        forms.addAll(ofTheYoungPerson());
        forms.addAll(ofSharing());
        forms.addAll(ofEmergencies());
        forms.addAll(ofLooks());
        forms.addAll(ofTheHouse());
        forms.addAll(ofPeople());
        forms.addAll(ofWhoWorksWithThem());
        return forms;
    }

    private List<FormToTry> ofEntries() {
        var day = "/notes-of-the-day";
        var happenedOn = "happenedOn-" + jay.id();
        return List.of(
                FormToTry.at(amina.account(), of(jay) + "/record/new", of(jay) + "/entries")
                        .also("words", "We met. [[Your aunt\ntold me.]]")
                        .wrong("words", "", LONG)
                        .wrong("happenedOn", "", NEVER, LONG_AGO)
                        .wrong("title", LONG_LINE)
                        .wrong("reviewOn", "", LONG_AGO, NEVER),
                FormToTry.at(jay.account(), of(jay) + "/record/new", of(jay) + "/entries")
                        .wrong("words", "")
                        .wrong("happenedOn", ""),
                FormToTry.at(amina.account(), entry + "/change", entry + "/versions")
                        .wrong("words", "")
                        .wrong("because", LONG_LINE)
                        .wrong("happenedOn", NEVER),
                FormToTry.at(amina.account(), day + "?with=" + jay.id(), day)
                        .wrong("words-" + jay.id(), LONG)
                        .wrong(happenedOn, "", NEVER));
    }

    private List<FormToTry> besideAnEntry() throws Exception {
        var staff = amina.account();
        return List.of(
                FormToTry.at(staff, hard, hard + "/withholding")
                        .wrong("reviewOn", "", LONG_AGO, NEVER)
                        .wrong("reason", ""),
                FormToTry.at(staff, entry, action(staff, entry, "/passages/"))
                        .wrong("reviewOn", "", LONG_AGO)
                        .wrong("reason", ""),
                FormToTry.at(staff, entry, action(staff, entry, "/passages/") + "/end")
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(staff, entry, action(staff, entry, "/answer")).wrong("words", "", LONG),
                FormToTry.at(staff, entry, entry + "/attachments").wrong("description", LONG_LINE),
                FormToTry.at(staff, entry, action(staff, entry, "/descriptions"))
                        .wrong("description", LONG_LINE),
                FormToTry.at(staff, entry, action(staff, entry, "/taking-away")).wrong("because", "", LONG_LINE),
                FormToTry.at(staff, entry, entry + "/taking-away").wrong("because", "", LONG_LINE),
                FormToTry.at(jay.account(), entry, entry + "/own-accounts").wrong("words", "", LONG),
                FormToTry.at(jay.account(), entry, entry + "/corrections").wrong("words", "", LONG),
                FormToTry.at(jay.account(), hard, hard + "/reading-plans").wrong("remindOn", "", LONG_AGO));
    }

    private List<FormToTry> ofTheYoungPerson() {
        return List.of(
                FormToTry.at(jay.account(), "/just-for-me/new", "/just-for-me").wrong("words", "", LONG),
                FormToTry.at(amina.account(), of(jay) + "/name", of(jay) + "/name")
                        .wrong("name", LONG_LINE),
                FormToTry.at(amina.account(), of(jay) + "/record", of(jay) + "/record/search")
                        .wrong("words", LONG_LINE),
                FormToTry.at(amina.account(), "/record-search", "/record-search")
                        .wrong("words", LONG_LINE)
                        .wrong("to", LONG_AGO)
                        .wrong("from", "2026-13-13"));
    }

    private List<FormToTry> ofSharing() throws Exception {
        var with = sharing() + "/with/service/" + service;
        return List.of(
                FormToTry.at(amina.account(), with, with)
                        .wrong("purpose", "", LONG_LINE)
                        .wrong("until", "", LONG_AGO, NEVER)
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(amina.account(), with, with + "/proposal")
                        .wrong("because", "")
                        .wrong("until", ""),
                FormToTry.at(jay.account(), with, with).wrong("purpose", "").wrong("until", ""),
                FormToTry.at(amina.account(), sharing(), action(amina.account(), sharing(), "/asks/"))
                        .wrong("words", "", LONG_LINE),
                FormToTry.at(partner.account(), asking(), asking())
                        .wrong("section", "")
                        .wrong("words", "", LONG));
    }

    private List<FormToTry> ofEmergencies() {
        var talk = of(jay) + "/emergencies/" + told;
        return List.of(
                FormToTry.at(ruth.account(), "/emergency", "/emergency")
                        .wrong("name", "")
                        .wrong("born", "", NEVER)
                        .wrong("reason", "short", LONG_LINE)
                        .wrong("because", "")
                        .wrong("reviewOn", "", NEVER),
                FormToTry.at(tom.account(), "/emergencies", "/emergencies/" + toldLater + "/reviews")
                        .wrong("because", "", LONG_LINE)
                        .wrong("reviewOn", "", NEVER),
                FormToTry.at(jay.account(), talk, talk + "/talk").wrong("words", LONG_LINE));
    }

    private List<FormToTry> ofLooks() throws Exception {
        var why = link(jay.account(), of(jay) + "/who-looked", "/why");
        return List.of(
                FormToTry.at(jay.account(), why, why.replace("/why", "/questions"))
                        .wrong("words", LONG_LINE),
                FormToTry.at(amina.account(), "/looks", "/looks/" + asked + "/answer")
                        .wrong("words", "", LONG_LINE),
                FormToTry.at(tom.account(), "/unusual-looks", "/unusual-looks/reviews")
                        .wrong("words", "", LONG_LINE));
    }

    /** A return of which it cannot be told which of two files is the header, nor which the care leavers. */
    private String unclearReturn() throws Exception {
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

    private static MockMultipartFile csv(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<FormToTry> ofTheHouse() throws Exception {
        var change = link(tom.account(), "/words", "/kind-words/");
        var unclear = unclearReturn();
        return List.of(
                FormToTry.at(tom.account(), "/words", "/words/sections").wrong("home", LONG_LINE),
                FormToTry.at(tom.account(), "/words", "/words/opening").wrong("opening", LONG_LINE),
                FormToTry.at(tom.account(), "/words", "/words/kind-words")
                        .wrong("said", "")
                        .wrong("why", LONG_LINE),
                FormToTry.at(tom.account(), change, change + "/changes")
                        .wrong("said", "")
                        .wrong("instead", LONG_LINE),
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

    private List<FormToTry> ofPeople() {
        var ours = "/services/" + service;
        return List.of(
                FormToTry.at(tom.account(), "/services", "/services")
                        .wrong("name", "")
                        .wrong("kind", ""),
                FormToTry.at(tom.account(), ours + "/name", ours + "/name")
                        .wrong("name", "")
                        .wrong("kind", ""),
                FormToTry.at(tom.account(), ours, ours + "/people").wrong("name", ""),
                FormToTry.at(lead.account(), "/our-people", "/our-people").wrong("name", ""),
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
                        .wrong("name", ""),
                FormToTry.at(unnamed.account(), "/passkey", "/passkey/names")
                        .wrong("name", "")
                        .wrong("organisation", ""),
                FormToTry.at(tom.account(), "/workers/" + codeOnly, "/workers/" + codeOnly + "/name")
                        .wrong("name", LONG_LINE),
                FormToTry.at(tom.account(), "/workers/" + codeOnly, "/workers/" + codeOnly + "/account")
                        .wrong("account", "")
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(
                                tom.account(),
                                "/workers/" + amina.worker() + "/account/removal",
                                "/workers/" + amina.worker() + "/account/removal")
                        .wrong("because", "", LONG_LINE));
    }

    private List<FormToTry> ofWhoWorksWithThem() {
        var workers = of(jay) + "/workers";
        return List.of(
                FormToTry.at(tom.account(), workers + "/new", workers)
                        .wrong("chosen", "")
                        .wrong("role", "", LONG_LINE)
                        .wrong("day", "", NEVER)
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(tom.account(), workers + "/endings?who=" + amina.account(), workers + "/endings")
                        .wrong("day", "", NEVER, LONG_AGO)
                        .wrong("because", "", LONG_LINE),
                FormToTry.at(tom.account(), of(jay) + "/team", of(jay) + "/team")
                        .wrong("chosen", "")
                        .wrong("day", "", NEVER, LONG_AGO)
                        .wrong("because", "", LONG_LINE));
    }
}
