package org.kith.sharing;

import static org.kith.web.Words.sayEach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.record.Section;
import org.kith.record.SectionNames;
import org.kith.web.Moment;
import org.kith.web.Page;

/**
 * What one recipient sees of a record, to be chosen.
 *
 * @param holding what they see now
 * @param wrong fields and what is wrong with them, as keys in the words files
 */
record RecipientPage(
        Viewer viewer,
        Whose whose,
        Recipient recipient,
        SectionNames names,
        List<Grant> holding,
        SharingForm form,
        Map<String, String> wrong)
        implements Page {

    boolean own() {
        return SharingPermissions.of(viewer).own();
    }

    /** What was decided without the young person, when it is they who look: they see it and cannot change it. */
    List<Grant> fixed() {
        return holding.stream()
                .filter(grant -> !SharingPermissions.of(viewer).stop(grant))
                .toList();
    }

    /** The sections that are theirs to choose. */
    List<Section> sections() {
        var fixed = fixed().stream().map(Grant::section).toList();
        return Arrays.stream(Section.values())
                .filter(section -> !fixed.contains(section))
                .toList();
    }

    String action() {
        return whose.address() + "/with/" + recipient.path();
    }

    UUID newKey() {
        return UUID.randomUUID();
    }

    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong, whose.name());
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    @Override
    public Moment moment() {
        return Moment.SHARING;
    }
}
