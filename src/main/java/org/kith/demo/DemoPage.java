package org.kith.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** @param more whether there are organisations that are not shown */
record DemoPage(List<Organisation> organisations, boolean more) implements Page {

    /** @param empty whether no return of it is loaded, and nobody is in it */
    record Organisation(UUID id, String name, List<DemoSql.Person> people, boolean empty) {}

    static DemoPage of(Demo.Shown shown) {
        var byOrganisation = new LinkedHashMap<UUID, Organisation>();
        for (var person : shown.people()) {
            var organisation = byOrganisation.computeIfAbsent(
                    person.organisation(),
                    id -> new Organisation(id, person.organisationName(), new ArrayList<>(), person.empty()));
            if (person.account() != null) {
                organisation.people().add(person);
            }
        }
        return new DemoPage(List.copyOf(byOrganisation.values()), shown.more());
    }

    private static final List<String> STORIES = List.of("young person", "worker", "manager", "partner");

    /** Four people to begin with, one of each kind, who have most to show. */
    List<DemoSql.Person> stories() {
        return STORIES.stream()
                .flatMap(role -> everybody()
                        .filter(person -> role.equals(person.role()))
                        .max(Comparator.comparing(person -> person.about() != null))
                        .stream())
                .toList();
    }

    private Stream<DemoSql.Person> everybody() {
        return organisations.stream().flatMap(one -> one.people().stream());
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
