package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/** One promise: what it says now, what became of it, and what whoever looks can say of it. */
record PromisePage(Viewer viewer, YoungPersonHeader whose, Promise promise, LocalDate today) implements Page {

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return PromisePermissions.of(viewer).own();
    }

    /** What the young person answers is answered in a letter to them. */
    boolean mayWrite() {
        return !own()
                && PromisePermissions.of(viewer).add()
                && promise.story().stream().anyMatch(line -> line.said().byYoungPerson());
    }

    /** What the page is called in a browser, which keeps that in its history: never what was promised. */
    String title() {
        return say("promises.one", Dates.longDay(Dates.dayOf(promise.said().at())));
    }

    String list() {
        return whose.address() + "/promises";
    }

    /** What can be said of it, in the order in which it stands there. */
    List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step -> PromisePermissions.of(viewer).take(step, promise))
                .toList();
    }

    String address(Step step) {
        return list() + "/" + promise.id() + "/steps/" + step.key();
    }

    /** As the button says it. */
    String words(Step step) {
        return say(key(step, "button"), whose.name());
    }

    /** Whose change it is: of both, but where one did not agree. */
    String together(StoryLine change) {
        var said = change.said();
        if (promise.against(change).isPresent()) {
            return said.inWords("promises.said.changed");
        }
        var day = Dates.longDay(Dates.dayOf(said.at()));
        var young = DisplayName.young(promise.parties().young());
        var other = said.byYoungPerson() ? promise.parties().other(own()) : said.name();
        if (own()) {
            return say("promises.said.change.own" + (said.byYou() ? ".you" : ""), other, day);
        }
        return said.byYou()
                ? say("promises.said.change.you", young, day)
                : say("promises.said.change" + (said.byYoungPerson() ? ".young" : ""), other, young, day);
    }

    private String key(Step step, String what) {
        return StepPage.key(step, what, own(), promise);
    }
}
