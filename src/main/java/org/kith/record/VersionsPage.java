package org.kith.record;

import static org.kith.web.Words.say;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Dates;
import org.kith.web.Page;

/**
 * Every version of an entry, the latest first, and what changed from one to the next, in words.
 */
record VersionsPage(Viewer viewer, Whose whose, Entry entry, List<Step> steps) implements Page {

    /**
     * @param others what else was changed, in sentences that say what it was before
     * @param pieces what was kept, taken out and put in since the version before; all kept for the first one
     */
    record Step(Version version, List<String> others, List<Piece> pieces) {}

    /** A run of words. */
    record Piece(Change change, String words) {}

    enum Change {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    static VersionsPage of(
            Viewer viewer, Whose whose, SectionNames names, Entry now, List<Version> formerly) {
        var passages = now.beside().passages();
        var all = new ArrayList<Version>();
        all.add(latest(now).reading(passages));
        formerly.forEach(version -> all.add(version.reading(passages)));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < all.size(); i++) {
            var before = i + 1 < all.size() ? all.get(i + 1) : null;
            steps.add(new Step(all.get(i), others(before, all.get(i), names), pieces(before, all.get(i))));
        }
        return new VersionsPage(viewer, whose, now, steps);
    }

    private static Version latest(Entry now) {
        var written = now.written();
        var changed = written.changed();
        Instant at = changed == null ? written.at() : changed.at();
        return new Version(
                now.version(),
                now.text(),
                changed == null ? written.by() : changed.by(),
                at,
                changed == null ? null : changed.because());
    }

    private static List<String> others(@Nullable Version before, Version after, SectionNames names) {
        if (before == null) {
            return List.of();
        }
        var was = before.text();
        var is = after.text();
        var others = new ArrayList<String>();
        if (!was.title().equals(is.title())) {
            others.add(was.title().isEmpty() ? say("versions.title-none") : say("versions.title-was", was.title()));
        }
        if (was.section() != is.section()) {
            others.add(say("versions.section-was", names.of(was.section())));
        }
        if (was.kind() != is.kind()) {
            others.add(say("versions.kind-was", was.kind().plainName()));
        }
        if (!was.happenedOn().equals(is.happenedOn())) {
            others.add(say("versions.day-was", Dates.weekday(was.happenedOn())));
        }
        return List.copyOf(others);
    }

    static List<Piece> pieces(@Nullable Version before, Version after) {
        if (before == null) {
            return List.of(new Piece(Change.KEPT, after.text().words()));
        }
        var old = split(before.text().words());
        var pieces = new ArrayList<Piece>();
        int reached = 0;
        for (var delta : DiffUtils.diff(old, split(after.text().words())).getDeltas()) {
            add(pieces, Change.KEPT, old.subList(reached, delta.getSource().getPosition()));
            addChanged(pieces, delta);
            reached = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.KEPT, old.subList(reached, old.size()));
        return pieces;
    }

    private static void addChanged(List<Piece> pieces, AbstractDelta<String> delta) {
        if (delta.getType() != DeltaType.INSERT) {
            add(pieces, Change.TAKEN_OUT, delta.getSource().getLines());
        }
        if (delta.getType() != DeltaType.DELETE) {
            add(pieces, Change.PUT_IN, delta.getTarget().getLines());
        }
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    /** Words, each with the space behind it, so that joining them gives the text again. */
    private static List<String> split(String words) {
        return Arrays.asList(words.split("(?<=\\s)(?=\\S)"));
    }
}
