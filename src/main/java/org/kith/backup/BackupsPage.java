package org.kith.backup;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * How backups go, what there is, and how to have it back.
 *
 * @param there the newest first
 */
record BackupsPage(Viewer viewer, Backups.Now now, List<Backups.Backed> there) implements Page {
    private static final long MB = 1_000_000;

    String size(Backups.Backed one) {
        return one.backup().bytes() < MB
                ? say("backup.page.small")
                : say("backup.page.size", one.backup().bytes() / MB);
    }

    String name(Backups.Backed one) {
        return one.backup().name();
    }

    boolean inSeveral() {
        return now.places().size() > 1;
    }

    /** How many places have it, where not all do, and which. */
    String where(Backups.Backed one) {
        return one.places().size() == now.places().size()
                ? say("backup.page.everywhere")
                : String.join(", ", one.places());
    }

    /** How it goes with one place, as a sentence. */
    String way(Delivery.Now place) {
        if (place.awaySince() != null) {
            return say("backup.page.place.away", place.why());
        }
        return place.under() > 0 || place.newest() == null
                ? say("backup.page.place.under-way")
                : say("backup.page.place.well");
    }

    /** What a check found, of the one that was checked last; empty of all others. */
    String found(Backups.Backed one) {
        if (!name(one).equals(now.state().checkedFile())) {
            return "";
        }
        return now.state().found().isEmpty()
                ? say("backup.page.well")
                : now.state().found();
    }

    Backups.@Nullable Backed newest() {
        return there.isEmpty() ? null : there.getFirst();
    }

    /** A place that the newest is had back from: a folder where there is one. */
    String from(Backups.Backed newest) {
        return newest.places().stream()
                .filter(place -> place.startsWith("/"))
                .findFirst()
                .orElse(newest.places().getFirst());
    }

    boolean isFolder(String place) {
        return place.startsWith("/");
    }

    String backupKey() {
        return now.state()
                .lastSealed()
                .map(one -> Long.toString(one.backupKey()))
                .orElse(say("backup.page.first-lines"));
    }

    String wrappingKey() {
        return now.state()
                .lastSealed()
                .map(one -> number(one.keys().wrapping()))
                .orElse(say("backup.page.first-lines"));
    }

    String signingKey() {
        return now.state().lastSealed().map(one -> number(one.keys().signing())).orElse(say("backup.page.first-lines"));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : say("backup.page.no-key");
    }
}
