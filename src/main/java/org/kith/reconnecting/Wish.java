package org.kith.reconnecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * Whom a young person would like to be in touch with again, as far as they read of it; or, to the other side, that somebody would and both said yes.
 *
 * @param name whom, in their words; empty for the other side
 * @param words what they say of it; for the other side, who it is
 * @param looker null where whoever asks does not read who looks
 * @param openedBy who told both, and when; null before both said yes
 * @param asOther whether whoever reads it is the other side
 * @param told in the order in which it was said
 */
record Wish(
        UUID id,
        UUID youngPerson,
        String name,
        @Nullable String words,
        Said said,
        @Nullable Looker looker,
        @Nullable Said openedBy,
        boolean asOther,
        List<Word> told) {

    /**
     * Who looks.
     *
     * @param row by which it is ended
     * @param you whether that is whoever asks
     * @param gone whether they are in the young person’s team no more
     */
    record Looker(UUID row, UUID account, String name, boolean you, boolean gone, Instant since) {
        String called() {
            return DisplayName.somebody(name);
        }
    }

    Wish with(List<Word> words) {
        return new Wish(id, youngPerson, name, this.words, said, looker, openedBy, asOther, words);
    }

    /** Whether whoever asks said it, and that person looks for them: as long as it is not over. */
    boolean isSaidByYou(UUID looks) {
        return !asOther
                && said.byYou()
                && !isOver()
                && looker != null
                && looker.account().equals(looks);
    }

    boolean isOpen() {
        return openedBy != null;
    }

    boolean isOver() {
        return told.stream().anyMatch(one -> one.step() == Step.END);
    }

    boolean isResting() {
        return rests(true) || rests(false);
    }

    /** Whether the side that reads it, or that of the young person for whoever looks, said last that it rests: only they say that it goes on. */
    boolean isMineToGoOn() {
        return rests(asOther);
    }

    private boolean rests(boolean other) {
        return told.reversed().stream()
                .filter(one -> one.byOther() == other)
                .map(Word::step)
                .filter(step -> step == Step.PAUSE || step == Step.STOP || step == Step.GO_ON)
                .findFirst()
                .filter(step -> step != Step.GO_ON)
                .isPresent();
    }

    /** Whether whoever looks wrote that they look no more, and the young person has not said since that they go on. */
    boolean isStopped() {
        return told.reversed().stream()
                .map(Word::step)
                .filter(step -> step == Step.PAUSE || step == Step.STOP || step == Step.GO_ON)
                .findFirst()
                .filter(step -> step == Step.STOP)
                .isPresent();
    }

    /** Whether whoever looks wrote to the young person: only then these are told that they do, so that it tells nothing of the search. */
    private boolean isHeardOf() {
        return told.stream().anyMatch(one -> one.step() == Step.TELL);
    }

    /** Whether it was said since how it was: then it took place, whatever came after. */
    private boolean tookPlace(Word word) {
        return told.stream().dropWhile(one -> !one.id().equals(word.id())).anyMatch(one -> one.step() == Step.WENT);
    }

    /** Why somebody meets nobody on the day that was written, as the rest of a key in the words files; empty where they do, or did. */
    String off(Word word) {
        if (word.step() != Step.CONTACT || tookPlace(word)) {
            return "";
        }
        var last = told.reversed().stream()
                .filter(one -> one.step() == Step.CONTACT)
                .findFirst();
        if (last.isPresent() && !last.get().id().equals(word.id())) {
            return "changed";
        }
        return isOver() ? "over" : isResting() ? "paused" : "";
    }

    /** Whether they are still to meet by it, on a day after that one. */
    boolean isAfter(Word word, LocalDate day) {
        return word.day() != null && word.day().isAfter(day) && off(word).isEmpty() && !tookPlace(word);
    }

    /** Who helps both, as they are called; empty where nobody does. */
    String helper() {
        return looker != null ? looker.called() : openedBy != null ? openedBy.name() : "";
    }

    /** Whether it is over since the other side said so. */
    private boolean isEndedByOther() {
        return told.stream().anyMatch(one -> one.step() == Step.END && one.byOther() != asOther);
    }

    /** How it stands, as the rest of a key in the words files: to the young person, nothing of the search is in it. The second person does not read who looks. */
    String state(boolean own) {
        if (!own && looker == null && !isOver() && !isOpen() && !isResting()) {
            return "second";
        }
        if (isOver()) {
            return isEndedByOther() ? "over-other" : "over";
        }
        if (isResting()) {
            return isStopped() ? "stopped" : isMineToGoOn() ? "paused" : "paused-other";
        }
        if (isOpen()) {
            return "open";
        }
        return looker == null || looker.gone() ? "nobody" : isHeardOf() ? "looking" : "asked";
    }
}
