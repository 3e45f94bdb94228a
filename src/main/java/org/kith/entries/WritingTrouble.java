package org.kith.entries;

import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
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

    /** The same where a photo or a paper was chosen: no browser sends one back to the form, so it says so beside the field. */
    WritingTrouble chooseFileAgain() {
        var each = new LinkedHashMap<>(wrong);
        each.putIfAbsent("file", say("attachment.again"));
        return new WritingTrouble(each, theirs, sentBefore, draft);
    }

    public static WritingTrouble draft(boolean found) {
        return new WritingTrouble(Map.of(), null, false, found);
    }
}
