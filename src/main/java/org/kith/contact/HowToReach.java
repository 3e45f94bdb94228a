package org.kith.contact;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a young person can be reached, for a page about them.
 *
 * @param details what holds now, the phone first
 * @param mayChange whether whoever reads it may say otherwise
 * @param own whether they read it themselves
 */
public record HowToReach(UUID youngPerson, List<ContactDetail> details, boolean mayChange, boolean own) {

    public HowToReach {
        details = List.copyOf(details);
    }

    String page() {
        return "/young-people/" + youngPerson + "/reach";
    }

    @Nullable
    String now(ContactKind kind) {
        return details.stream()
                .filter(one -> one.kind() == kind)
                .map(ContactDetail::value)
                .findFirst()
                .orElse(null);
    }
}
