package org.kith.entries;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.record.Entry;

/**
 * Why the form is here again, or whether a draft was found.
 *
 * @param wrong what is to be put right, field by field, in sentences
 * @param theirs the entry as somebody else changed it meanwhile
 */
public record WritingTrouble(
        Map<String, String> wrong, @Nullable Entry theirs, boolean sentBefore, boolean draft) {
    public static final WritingTrouble NONE = new WritingTrouble(Map.of(), null, false, false);

    public static WritingTrouble wrong(Map<String, String> wrong) {
        return new WritingTrouble(wrong, null, false, false);
    }

    public static WritingTrouble draft(boolean found) {
        return new WritingTrouble(Map.of(), null, false, found);
    }
}
