package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * Services that would like to help a young person, as they, their team, or one of these services reads it.
 *
 * @param readers who reads what is written here
 */
record SupportPage(Viewer viewer, YoungPersonHeader whose, List<SupportAsk> all, String readers, Form form)
        implements FormPage {

    private SupportPermissions may() {
        return SupportPermissions.of(viewer);
    }

    boolean own() {
        return may().own();
    }

    boolean service() {
        return may().ask();
    }

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    /** The beginning of the keys of what is said to this side. */
    String mood() {
        return own() ? "support.own." : service() ? "support.service." : "support.";
    }

    String title() {
        return say(mood() + "title", whose.name());
    }

    /** A service has one that is open, and asks for nothing else until then; what it typed meanwhile stays. */
    boolean mayAsk() {
        return service() && (form.isWrong() || all.stream().noneMatch(SupportAsk::open));
    }

    boolean mayAnswer(SupportAsk one) {
        return may().answer(one, "yes") || may().answer(one, "no");
    }

    boolean may(SupportAsk one, String step) {
        return may().answer(one, step);
    }

    boolean mayEnd(SupportAsk one) {
        return may().end(one);
    }

    String heading(SupportAsk one) {
        return service() ? Help.words(one.help()) : say("support.heading", one.service(), Help.words(one.help()));
    }

    String state(SupportAsk one) {
        return one.state(mood(), whose.name());
    }

    String address() {
        return whose.address() + "/support";
    }

    String address(SupportAsk one, String what) {
        return address() + "/" + one.id() + "/" + what;
    }

    Form answering(SupportAsk one) {
        return form.in(one.id().toString());
    }

    Form ending(SupportAsk one) {
        return form.in(end(one.id()));
    }

    static String end(UUID ask) {
        return "end-" + ask;
    }

    /** What a team writes to the service the service reads too. */
    String readersWith(SupportAsk one) {
        return say("referrals.readers", readers, one.service());
    }

    List<Option> answers() {
        return List.of(
                new Option("yes", say("referrals.step.yes.button", whose.name())),
                new Option("no", say("referrals.step.no.button", whose.name())));
    }
}
