package org.kith.together;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/** The form in which one of both says where they think they are. */
record ViewPage(Viewer viewer, YoungPersonHeader whose, Pair pair, List<Stage> stages, Form form) implements FormPage {

    boolean own() {
        return TogetherPermissions.of(viewer).own();
    }

    String other() {
        return own() ? pair.mate().name() : whose.name();
    }

    List<Option> options() {
        return ViewForm.options(stages);
    }

    /** Stages of which more is said than their name and what it means. */
    List<Stage> more() {
        return own()
                ? List.of()
                : stages.stream()
                        .filter(one -> one.signs() != null || one.prompts() != null)
                        .toList();
    }

    String readers() {
        return own() ? say("together.view.readers.own", other()) : say("together.view.readers", other());
    }

    String action() {
        return pair.address() + "/view";
    }

    /** Where what is typed is kept. */
    String drafts() {
        return TogetherDrafts.view(pair.mate().account()).address(whose.id());
    }
}
