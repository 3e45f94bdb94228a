package org.kith.entries;

import org.jspecify.annotations.Nullable;
import org.kith.record.Entry;

/**
 * Why the form is here again, beside what is to be put right in it, or whether a draft was found.
 *
 * @param theirs the entry as somebody else changed it meanwhile
 */
public record WritingTrouble(@Nullable Entry theirs, boolean sentBefore, boolean draft) {
    public static final WritingTrouble NONE = new WritingTrouble(null, false, false);
    public static final WritingTrouble SENT_BEFORE = new WritingTrouble(null, true, false);

    static WritingTrouble meanwhile(Entry theirs) {
        return new WritingTrouble(theirs, false, false);
    }

    public static WritingTrouble draft(boolean found) {
        return new WritingTrouble(null, false, found);
    }
}
