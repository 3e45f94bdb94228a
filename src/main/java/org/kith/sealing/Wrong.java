package org.kith.sealing;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/** The first thing that is wrong with a log, said so that somebody can go and look. Lines are counted from 1, as people do. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    private Wrong(String words) {
        super(words, null, false, false);
    }

    String words() {
        return String.valueOf(getMessage());
    }

    static Wrong changed(long index, Line line) {
        return new Wrong(say("sealing.wrong.changed", index + 1, line.number(), when(line)));
    }

    static Wrong erasureChanged(long index) {
        return new Wrong(say("sealing.wrong.erasure", index + 1));
    }

    static Wrong missing(long index, @Nullable Long number, @Nullable Line before) {
        return number == null
                ? erasureChanged(index)
                : new Wrong(say("sealing.wrong.missing", index + 1, number, when(before)));
    }

    static Wrong leafMissing(long index, long size, @Nullable Line before) {
        return new Wrong(say("sealing.wrong.leaf-missing", index + 1, size, when(before)));
    }

    static Wrong putInLater(long index, Line line) {
        return new Wrong(say("sealing.wrong.out-of-order", index + 1, line.number(), when(line)));
    }

    static Wrong notSealed(Line line) {
        return new Wrong(say("sealing.wrong.not-sealed", line.number(), when(line)));
    }

    static Wrong notProved(long index, Line line) {
        return new Wrong(say("sealing.wrong.not-proved", index + 1, line.number(), when(line)));
    }

    /** @param agreed how many lines the checkpoint before this one vouches for */
    static Wrong root(long agreed, long size, @Nullable Line first) {
        return new Wrong(say("sealing.wrong.root", agreed + 1, size, number(first), when(first)));
    }

    static Wrong exported(long agreed, long size, @Nullable Line first) {
        return new Wrong(say("sealing.wrong.exported", agreed + 1, size, number(first), when(first)));
    }

    static Wrong notExtended(long size, long now) {
        return new Wrong(say("sealing.wrong.not-extended", size, now));
    }

    static Wrong signature(long size) {
        return new Wrong(say("sealing.wrong.signature", size));
    }

    static Wrong exportedSignature(long size) {
        return new Wrong(say("sealing.wrong.exported-signature", size));
    }

    static Wrong checkpoint(long size) {
        return new Wrong(say("sealing.wrong.checkpoint", size));
    }

    static Wrong noCheckpoint(long size, long leaves) {
        return new Wrong(say("sealing.wrong.no-checkpoint", size + 1, leaves));
    }

    static Wrong cutOff(long sealed, long size) {
        return new Wrong(say("sealing.wrong.cut-off", sealed, size));
    }

    static Wrong cutOffAfterExport(long exported, long size) {
        return new Wrong(say("sealing.wrong.cut-off-after-export", exported, size));
    }

    static Wrong forgotten(long size) {
        return new Wrong(say("sealing.wrong.forgotten", size));
    }

    static Wrong setBack(long numbered, long reached) {
        return new Wrong(say("sealing.wrong.set-back", numbered, reached));
    }

    static Wrong notSealedForLong(Line line) {
        return new Wrong(say("sealing.wrong.not-sealed-for-long", line.number(), when(line)));
    }

    static Wrong renamed(long index, Line line) {
        return new Wrong(say("sealing.wrong.renamed", index + 1, line.number(), when(line)));
    }

    static Wrong newer(long exported, long size) {
        return new Wrong(say("sealing.wrong.newer", exported, size));
    }

    static Wrong otherLog() {
        return new Wrong(say("sealing.wrong.other-log"));
    }

    private static String number(@Nullable Line line) {
        return line == null ? say("sealing.unknown") : Long.toString(line.number());
    }

    private static String when(@Nullable Line line) {
        return line == null
                ? say("sealing.unknown")
                : line.when().map(Dates::moment).orElseGet(() -> say("sealing.unknown"));
    }
}
