package org.kith.sealing;

import static org.kith.words.Words.say;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/** The first thing that is wrong with a log, said so that somebody can go and look. Lines are counted from 1, as people do. */
final class VerificationFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private VerificationFailure(String words) {
        super(words, null, false, false);
    }

    String words() {
        return String.valueOf(getMessage());
    }

    static VerificationFailure changed(long index, Line line) {
        return new VerificationFailure(say("sealing.wrong.changed", index + 1, line.number(), when(line)));
    }

    static VerificationFailure erasureChanged(long index) {
        return new VerificationFailure(say("sealing.wrong.erasure", index + 1));
    }

    /** What the database knows of a look, and the log has no line of; an emergency alone is said and not wrong: nothing need have been looked at. */
    static void ifLineIsMissing(KnownSql.Missing look) throws VerificationFailure {
        var at = Dates.moment(look.firstAt().toInstant());
        switch (look.trace()) {
            case "entry" -> throw new VerificationFailure(say("sealing.wrong.no-line.entry", look.missing(), at));
            case "question" ->
                throw new VerificationFailure(say(
                        "sealing.wrong.no-line.question",
                        look.missing(),
                        at,
                        Objects.requireNonNull(look.firstNumber())));
            case "review" ->
                throw new VerificationFailure(say(
                        "sealing.wrong.no-line.review",
                        look.missing(),
                        at,
                        Objects.requireNonNull(look.firstNumber())));
            case "device" -> throw new VerificationFailure(say("sealing.wrong.no-line.device", look.missing(), at));
            default -> {}
        }
    }

    static VerificationFailure missing(long index, @Nullable Long number, @Nullable Line before) {
        return number == null
                ? erasureChanged(index)
                : new VerificationFailure(say("sealing.wrong.missing", index + 1, number, when(before)));
    }

    static VerificationFailure leafMissing(long index, long size, @Nullable Line before) {
        return new VerificationFailure(say("sealing.wrong.leaf-missing", index + 1, size, when(before)));
    }

    static VerificationFailure putInLater(long index, Line line) {
        return new VerificationFailure(say("sealing.wrong.out-of-order", index + 1, line.number(), when(line)));
    }

    static VerificationFailure notSealed(Line line) {
        return new VerificationFailure(say("sealing.wrong.not-sealed", line.number(), when(line)));
    }

    static VerificationFailure notProved(long index, Line line) {
        return new VerificationFailure(say("sealing.wrong.not-proved", index + 1, line.number(), when(line)));
    }

    /** @param agreed how many lines the checkpoint before this one vouches for */
    static VerificationFailure root(long agreed, long size, @Nullable Line first) {
        return new VerificationFailure(say("sealing.wrong.root", agreed + 1, size, number(first), when(first)));
    }

    static VerificationFailure exported(long agreed, long size, @Nullable Line first) {
        return new VerificationFailure(say("sealing.wrong.exported", agreed + 1, size, number(first), when(first)));
    }

    static VerificationFailure notExtended(long size, long now) {
        return new VerificationFailure(say("sealing.wrong.not-extended", size, now));
    }

    static VerificationFailure signature(long size) {
        return new VerificationFailure(say("sealing.wrong.signature", size));
    }

    static VerificationFailure exportedSignature(long size) {
        return new VerificationFailure(say("sealing.wrong.exported-signature", size));
    }

    static VerificationFailure checkpoint(long size) {
        return new VerificationFailure(say("sealing.wrong.checkpoint", size));
    }

    static VerificationFailure edge(long size) {
        return new VerificationFailure(say("sealing.wrong.edge", size));
    }

    static VerificationFailure noCheckpoint(long size, long leaves) {
        return new VerificationFailure(say("sealing.wrong.no-checkpoint", size + 1, leaves));
    }

    static VerificationFailure cutOff(long sealed, long size) {
        return new VerificationFailure(say("sealing.wrong.cut-off", sealed, size));
    }

    static VerificationFailure cutOffAfterExport(long exported, long size) {
        return new VerificationFailure(say("sealing.wrong.cut-off-after-export", exported, size));
    }

    static VerificationFailure forgotten(long size) {
        return new VerificationFailure(say("sealing.wrong.forgotten", size));
    }

    static VerificationFailure setBack(long numbered, long reached) {
        return new VerificationFailure(say("sealing.wrong.set-back", numbered, reached));
    }

    static VerificationFailure notSealedForLong(Line line) {
        return new VerificationFailure(say("sealing.wrong.not-sealed-for-long", line.number(), when(line)));
    }

    static VerificationFailure renamed(long index, Line line) {
        return new VerificationFailure(say("sealing.wrong.renamed", index + 1, line.number(), when(line)));
    }

    static VerificationFailure newer(long exported, long size) {
        return new VerificationFailure(say("sealing.wrong.newer", exported, size));
    }

    static VerificationFailure otherLog() {
        return new VerificationFailure(say("sealing.wrong.other-log"));
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
