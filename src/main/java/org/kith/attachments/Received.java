package org.kith.attachments;

import org.kith.files.Checked;

/** What came of looking at a file somebody sent. */
public sealed interface Received {

    /** @param held the scanner gave no answer: it is stored, and given to nobody until it does */
    record Safe(Checked.Kept file, boolean held) implements Received {}

    /** @param sentence why it is not kept, and what to do instead */
    record Refused(String sentence) implements Received {}
}
