package org.kith.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Difference;
import org.kith.web.Page;

/**
 * Every version of an entry, the latest first, and what changed from one to the next, in words.
 */
record VersionsPage(Viewer viewer, Whose whose, Entry entry, List<Step> steps) implements Page {

    /**
     * @param pieces what was kept, taken out and put in since the version before; all kept for the first one
     */
    record Step(Version version, List<Difference.Piece> pieces) {}

    static VersionsPage of(Viewer viewer, Whose whose, Entry now, List<Version> formerly) {
        var passages = now.beside().passages();
        var all = new ArrayList<Version>();
        all.add(latest(now).reading(passages));
        formerly.forEach(version -> all.add(version.reading(passages)));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < all.size(); i++) {
            var before = i + 1 < all.size() ? all.get(i + 1) : null;
            var words = before == null ? null : before.text().words();
            steps.add(new Step(
                    all.get(i), Difference.between(words, all.get(i).text().words())));
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
}
