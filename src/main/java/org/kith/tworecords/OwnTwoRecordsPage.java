package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * Whether a young person was written down twice, as they read it and say it themselves. Nothing of another record is in it.
 *
 * @param told what others say of it now
 * @param last what they said last; null where they said nothing
 * @param over that nobody says it any more, in words; null where somebody does, or nobody ever did
 * @param readers who reads what they say
 */
record OwnTwoRecordsPage(
        Viewer viewer,
        UUID id,
        List<OwnWordSql.Told> told,
        OwnWordSql.@Nullable Word last,
        @Nullable String over,
        String readers,
        Form form)
        implements FormPage {

    String address() {
        return TwoRecordsPage.at(id);
    }

    /** Whether there is something to answer, or a no that stands to say otherwise. */
    boolean asks() {
        return !told.isEmpty() || last != null && (last.isNo() || over == null);
    }

    List<Option> answers() {
        return List.of(
                new Option(TwoRecordsForm.YES, say("two.own.yes")), new Option(TwoRecordsForm.NO, say("two.own.no")));
    }
}
