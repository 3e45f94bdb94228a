package org.kith.record;

import java.util.UUID;

/** What came of writing or changing an entry. Whatever it is, the words somebody typed are kept. */
public sealed interface Written {

    /** It is in the record. Sending the same form again comes to the same. */
    record Saved(UUID entry) implements Written {}

    /** It is changed, and what was asked is answered by it. */
    record PutRight(UUID entry) implements Written {}

    /** The same words stand in the record already, by the same person and about the same day: sent again, not meant twice. */
    record There(UUID entry) implements Written {}

    /** Nobody wrote anything: these are the words the form begins with. */
    record Blank(EntryForm form) implements Written {}

    /**
     * Something is marked to be kept back where it would be read all the same, so nothing is written.
     *
     * @param field where
     * @param why as a key in the words files
     */
    record NotWithheld(EntryForm form, String field, String why) implements Written {}

    /** Something was to be put right, and nothing is changed yet. */
    record Unchanged(EntryForm form) implements Written {}

    /** The form was sent before with other words, which are in the record; these may go beside them as an entry of their own. */
    record SentBefore(EntryForm again) implements Written {}

    /** Somebody else changed the entry meanwhile: both texts are there to choose from. */
    record ChangedMeanwhile(Entry now, EntryForm yours) implements Written {}
}
