package org.kith.reconnecting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wish with the search for whom it names, as whoever looks and the second person read it.
 *
 * @param notes in the order in which they were said
 * @param seconds who was asked as a second person
 * @param otherReads what the other side reads of who it is; null before both said yes
 */
record Search(
        Wish wish,
        List<Note> notes,
        List<Second> seconds,
        @Nullable String otherReads) {

    /** @param you whether that is whoever asks */
    record Second(UUID account, String name, boolean you, String askedBy) {}

    Standing standing() {
        var now = Standing.of(notes);
        return wish.isOpen() ? new Standing.Open(now.who()) : now;
    }

    /** The manager of another team through whom whoever was found is asked; null where whoever looks asks them. */
    Note.@Nullable Through through() {
        var found = standing().who();
        return found == null ? null : found.through();
    }

    /** Who was found last, as they are called; empty for nobody. */
    String found() {
        var found = standing().who();
        return found == null ? "" : found.found();
    }

    /** By which that manager was asked last; null where whoever looks asks. */
    @Nullable
    UUID askedThrough() {
        return through() == null
                ? null
                : notes.reversed().stream()
                        .filter(one -> one.step() == Step.ASKED)
                        .map(Note::id)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether whoever asks looks for them. */
    boolean isMine() {
        var looker = wish.looker();
        return looker != null && looker.you() && !looker.gone();
    }

    /** Who is asked as a second person, the last first. */
    String seconded() {
        return seconds.isEmpty() ? "" : seconds.getLast().name();
    }

    /** Whether that is who is asked now. */
    boolean asks(@Nullable UUID account) {
        return !seconds.isEmpty() && seconds.getLast().account().equals(account);
    }

    /** Who looks, as the second person knows it too: by whom they were asked. */
    String lookedFor() {
        var looker = wish.looker();
        return looker != null
                ? looker.called()
                : seconds.isEmpty() ? "" : seconds.getLast().askedBy();
    }

    boolean isSecond() {
        return seconds.stream().anyMatch(Second::you);
    }

    /** How much was said of it: whoever says more says that they saw as much. */
    int seen() {
        return notes.size() + wish.told().size() + (wish.isOpen() ? 1 : 0);
    }

    /** Whether a form was sent before, by its key. */
    boolean isSaid(UUID key) {
        return Stream.concat(notes.stream().map(Note::id), wish.told().stream().map(Word::id))
                .anyMatch(key::equals);
    }
}
