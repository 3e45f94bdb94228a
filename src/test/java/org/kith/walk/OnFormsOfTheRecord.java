package org.kith.walk;

import java.util.List;
import org.kith.TestClock;

/** The forms of a young person’s record, each with what can be wrong in it. */
abstract class OnFormsOfTheRecord extends OnForms {
    static final String LONG = "x".repeat(60_000);
    static final String LONG_LINE = "x".repeat(1_001);
    static final String MARKED = "Typed [[and meant to be kept back]] here";
    static final String NEVER = "2199-01-01";
    static final String LONG_AGO = "1899-01-01";

    List<FormToTry> ofEntries() {
        var day = "/notes-of-the-day";
        var happenedOn = "happenedOn-" + jay.id();
        return List.of(
                FormToTry.at(amina.account(), of(jay) + "/record/new", of(jay) + "/entries")
                        .also("words", "We met. [[Your aunt\ntold me.]]")
                        .wrong("words", LONG)
                        .wrong("section", "")
                        .wrong("kind", "")
                        .wrong("reason", "")
                        .wrong("happenedOn", "", NEVER, LONG_AGO)
                        .wrong("title", LONG_LINE, MARKED)
                        .wrong("reviewOn", "", LONG_AGO, NEVER),
                FormToTry.at(jay.account(), of(jay) + "/record/new", of(jay) + "/entries")
                        .wrong("words", LONG)
                        .wrong("section", "")
                        .wrong("happenedOn", ""),
                FormToTry.at(amina.account(), entry + "/change", entry + "/versions")
                        .wrong("words", "")
                        .wrong("because", LONG_LINE, MARKED, "Typed ]] here")
                        .wrong("title", MARKED)
                        .wrong("happenedOn", NEVER),
                FormToTry.at(amina.account(), day + "?with=" + jay.id(), day)
                        .wrong("words-" + jay.id(), LONG)
                        .wrong(happenedOn, "", NEVER));
    }

    List<FormToTry> besideAnEntry() throws Exception {
        var staff = amina.account();
        return List.of(
                FormToTry.at(staff, hard, hard + "/withholding")
                        .wrong("reviewOn", "", LONG_AGO, NEVER)
                        .wrong("reason", ""),
                FormToTry.at(staff, entry, action(staff, entry, "/passages/"))
                        .wrong("reviewOn", "", LONG_AGO)
                        .wrong("reason", ""),
                FormToTry.at(staff, entry, action(staff, entry, "/passages/") + "/end")
                        .wrong("because", "", LONG_LINE, MARKED),
                FormToTry.at(staff, entry, action(staff, entry, "/answer")).wrong("words", "", LONG, MARKED),
                FormToTry.at(staff, entry, entry + "/attachments").wrong("description", LONG_LINE, MARKED),
                FormToTry.at(staff, entry, action(staff, entry, "/descriptions"))
                        .wrong("description", LONG_LINE, MARKED),
                FormToTry.at(staff, entry, action(staff, entry, "/taking-away"))
                        .wrong("because", "", LONG_LINE, MARKED),
                FormToTry.at(staff, entry, entry + "/taking-away").wrong("because", "", LONG_LINE, MARKED),
                FormToTry.at(jay.account(), entry, entry + "/own-accounts").wrong("words", "", LONG),
                FormToTry.at(jay.account(), entry, entry + "/corrections").wrong("words", "", LONG),
                FormToTry.at(jay.account(), hard, hard + "/reading-plans").wrong("remindOn", "", LONG_AGO));
    }

    List<FormToTry> ofTheYoungPerson() {
        return List.of(
                FormToTry.at(jay.account(), "/just-for-me/new", "/just-for-me").wrong("words", "", LONG),
                FormToTry.at(amina.account(), of(jay) + "/name", of(jay) + "/name")
                        .wrong("name", LONG_LINE),
                FormToTry.at(amina.account(), of(jay) + "/reach", of(jay) + "/reach")
                        .right("phone", "07700 900123")
                        .right("email", "jay@example.org")
                        .wrong("phone", "ask Mum", LONG_LINE)
                        .wrong("email", "jay at home", LONG_LINE),
                FormToTry.at(amina.account(), of(jay) + "/how-i-like-it", of(jay) + "/how-i-like-it")
                        .right("ways-1", "text")
                        .right("ways-2", "call")
                        .right("ways-3", "")
                        .right("ways-4", "")
                        .right("ways-5", "")
                        .wrong("ways-2", "text", "by pigeon")
                        .wrong("times", LONG_LINE, MARKED)
                        .wrong("interpreter", LONG_LINE, MARKED)
                        .wrong("needs", LONG_LINE, MARKED)
                        .wrong("avoid", LONG_LINE, MARKED)
                        .wrong("days", LONG_LINE, MARKED),
                FormToTry.at(amina.account(), of(jay) + "/record", of(jay) + "/record/search")
                        .wrong("words", LONG_LINE),
                FormToTry.at(amina.account(), "/record-search", "/record-search")
                        .wrong("words", LONG_LINE)
                        .wrong("to", LONG_AGO)
                        .wrong("from", "2026-13-13"));
    }

    List<FormToTry> ofSharing() throws Exception {
        var with = sharing() + "/with/service/" + service;
        return List.of(
                FormToTry.at(amina.account(), with, with)
                        .right("basis", "agreed")
                        .wrong("purpose", "", LONG_LINE, MARKED)
                        .wrong("until", "", LONG_AGO, NEVER)
                        .wrong("because", "", LONG_LINE, MARKED),
                FormToTry.at(amina.account(), with, with + "/proposal")
                        .wrong("because", MARKED)
                        .wrong("until", "", "31/12/2026", LONG_AGO),
                FormToTry.at(jay.account(), with, with).wrong("purpose", "").wrong("until", ""),
                FormToTry.at(amina.account(), sharing(), action(amina.account(), sharing(), "/asks/"))
                        .wrong("words", "", LONG_LINE, MARKED),
                FormToTry.at(partner.account(), asking(), asking())
                        .right("section", "learning")
                        .wrong("section", "")
                        .wrong("words", "", LONG, MARKED));
    }

    List<FormToTry> ofEmergencies() {
        var talk = of(jay) + "/emergencies/" + told;
        return List.of(
                FormToTry.at(ruth.account(), "/emergency", "/emergency")
                        .right("name", "Jay")
                        .right("born", TestClock.today().minusYears(17).toString())
                        .wrong("name", "")
                        .wrong("born", "", NEVER)
                        .wrong("reason", "short", LONG_LINE, MARKED)
                        .wrong("because", "", MARKED)
                        .wrong("reviewOn", "", NEVER),
                FormToTry.at(tom.account(), "/emergencies", "/emergencies/" + toldLater + "/reviews")
                        .wrong("because", "", LONG_LINE, MARKED)
                        .wrong("reviewOn", "", NEVER),
                FormToTry.at(jay.account(), talk, talk + "/talk").wrong("words", LONG_LINE));
    }

    List<FormToTry> ofLooks() throws Exception {
        var why = link(jay.account(), of(jay) + "/who-looked", "/why");
        return List.of(
                FormToTry.at(jay.account(), why, why.replace("/why", "/questions"))
                        .wrong("words", LONG_LINE),
                FormToTry.at(amina.account(), "/looks", "/looks/" + asked + "/answer")
                        .wrong("words", "", LONG_LINE, MARKED),
                FormToTry.at(tom.account(), "/unusual-looks", "/unusual-looks/reviews")
                        .wrong("words", "", LONG_LINE, MARKED));
    }
}
