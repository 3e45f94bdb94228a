package org.kith.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table the Department for Education publishes and Kith reads. Its columns were renamed in 2025, and tables about care leavers then got
 * the same ones, so that what they count is told from their rows.
 */
enum PublishedKind {
    WORKERS("dfe-cla-social-workers", "cla_group", "sw_stability", "social workers? during"),
    REASONS("dfe-cla-social-worker-reasons", "", "sw_episode_reason", ""),
    IN_TOUCH("dfe-care-leavers-in-touch", "age care_leaver_age", "in_touch breakdown", "in touch"),
    SUITABILITY(
            "dfe-care-leavers-suitability",
            "age care_leaver_age",
            "accommodation_suitability suitability breakdown",
            "suitable|suitability"),
    ACTIVITY(
            "dfe-care-leavers-activity",
            "age care_leaver_age",
            "activity activity_status breakdown",
            "education|employment|training"),
    ACCOMMODATION(
            "dfe-care-leavers-accommodation",
            "age care_leaver_age",
            "accommodation accommodation_type breakdown",
            "parents|relatives|lodgings|independent|custody|foyer|residential|accommodation");

    /** In rows of the database. */
    final String source;

    /** The columns that may say of whom a row is; none where it is always the same. */
    final List<String> groups;

    /** The columns that may say what is counted. */
    final List<String> labels;

    private final Pattern hint;

    PublishedKind(String source, String groups, String labels, String hint) {
        this.source = source;
        this.groups = groups.isEmpty() ? List.of() : List.of(groups.split(" "));
        this.labels = List.of(labels.split(" "));
        this.hint = Pattern.compile("(?i)" + hint);
    }

    /** As it stands in keys of the words files. */
    String key() {
        return source.replaceFirst("^dfe-", "");
    }

    /** Those whose columns these are, the likeliest first. */
    static List<PublishedKind> withColumns(List<String> columns) {
        return Arrays.stream(values())
                .filter(kind -> kind.groups.isEmpty() || kind.groups.stream().anyMatch(columns::contains))
                .filter(kind -> kind.labels.stream().anyMatch(columns::contains))
                .toList();
    }

    static Optional<PublishedKind> ofLabel(List<PublishedKind> candidates, String label) {
        return candidates.stream()
                .filter(kind -> kind.hint.matcher(label).find())
                .findFirst();
    }
}
