package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/** When and where a young person meets somebody of one's own service, and what they chose to tell before that. */
record MeetingsPage(Viewer viewer, YoungPersonHeader whose, List<Meeting> all, String readers, Form form)
        implements FormPage {

    Form form(Meeting one) {
        return form.in(one.introduction().toString());
    }

    String action(Meeting one) {
        return whose.address() + "/introductions/" + one.introduction() + "/day";
    }

    String state(Meeting one) {
        return say("introductions.meets.state." + one.state(), whose.name());
    }

    static List<Option> answers() {
        return Option.each(List.of("suits", "another-day"), key -> key, key -> say("introductions.answer." + key));
    }
}
