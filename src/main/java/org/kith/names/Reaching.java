package org.kith.names;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.contact.ContactDetails;
import org.kith.contact.ContactKind;
import org.springframework.stereotype.Component;

/** How those a list names can be reached: what stands there, and what the list puts there. */
@Component
class Reaching {
    private final ContactDetails contact;

    Reaching(ContactDetails contact) {
        this.contact = contact;
    }

    /** The latest that was said of each. */
    record Reached(Map<UUID, List<ContactDetails.Latest>> latest) {
        static final Reached NONE = new Reached(Map.of());

        Map<Field, String> of(UUID youngPerson) {
            var values = new EnumMap<Field, String>(Field.class);
            for (var one : latest.getOrDefault(youngPerson, List.of())) {
                if (one.value() != null) {
                    values.put(Field.valueOf(one.kind().name()), one.value());
                }
            }
            return values;
        }

        /** Of whom it was said, and is not now. */
        Set<UUID> takenAway(ContactKind kind) {
            return those(one -> one.kind() == kind && one.value() == null);
        }

        Set<UUID> themselves(ContactKind kind) {
            return those(one -> one.kind() == kind && one.byThemselves());
        }

        private Set<UUID> those(Predicate<ContactDetails.Latest> so) {
            return latest.values().stream()
                    .flatMap(List::stream)
                    .filter(so)
                    .map(ContactDetails.Latest::youngPersonId)
                    .collect(toSet());
        }
    }

    Reached latest(UUID organisation, Collection<UUID> youngPeople) {
        return new Reached(contact.latest(organisation, youngPeople).stream()
                .collect(groupingBy(ContactDetails.Latest::youngPersonId)));
    }

    /** Answers of how many it was written: of those of whom it still says what was seen. */
    int write(UUID organisation, List<Step> steps, ContactKind kind) {
        var said = steps.stream()
                .map(step -> new ContactDetails.Said(step.standing().id(), step.value(), step.now()))
                .toList();
        return contact.say(organisation, kind, said);
    }
}
