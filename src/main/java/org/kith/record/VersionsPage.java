package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.Difference;

/**
 * Every version of an entry, the latest first, and what changed from one to the next, in words.
 */
record VersionsPage(Viewer viewer, YoungPersonHeader whose, Entry entry, List<Step> steps) implements Page {

    /**
     * @param others what else was changed, in sentences that say what it was before
     * @param pieces what was kept, taken out and put in since the version before; all kept for the first one
     */
    record Step(Text.Version version, List<String> others, List<Difference.Piece> pieces) {}

    static VersionsPage of(
            Viewer viewer, YoungPersonHeader whose, SectionNames names, Entry now, List<Text.Version> formerly) {
        var passages = now.beside().passages();
        var all = new ArrayList<Text.Version>();
        all.add(latest(now).reading(passages));
        formerly.forEach(version -> all.add(version.reading(passages)));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < all.size(); i++) {
            var before = i + 1 < all.size() ? all.get(i + 1) : null;
            var words = before == null ? null : before.text().words();
            steps.add(new Step(
                    all.get(i),
                    changes(before, all.get(i), names),
                    Difference.between(words, all.get(i).text().words())));
        }
        return new VersionsPage(viewer, whose, now, steps);
    }

    /** Whether there are others that the young person does not read. */
    boolean keepsSomeBack() {
        return RecordPermissions.of(viewer).own() && steps.size() < entry.version();
    }

    private static Text.Version latest(Entry now) {
        var written = now.written();
        var changed = written.changed();
        Instant at = changed == null ? written.at() : changed.at();
        return new Text.Version(
                now.version(),
                now.text(),
                changed == null ? written.by() : changed.by(),
                at,
                changed == null ? null : changed.because());
    }

    private static List<String> changes(Text.@Nullable Version before, Text.Version after, SectionNames names) {
        return before != null && before.text().readsAs(after.text())
                ? List.of(say("versions.nothing-to-see"))
                : others(before, after, names);
    }

    private static List<String> others(Text.@Nullable Version before, Text.Version after, SectionNames names) {
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
}
