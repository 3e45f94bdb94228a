package org.kith.demo;

import java.util.Map;
import java.util.Objects;

/** What a room has to tell in the demo, as a bean of the room: told of the people who are there, before what is written to them. */
@FunctionalInterface
public interface DemoStory {
    void tell(Characters there);

    /** The people of the demo's organisation, by the names they go by. */
    record Characters(InOrganisation organisation, Map<String, Colleague> colleagues, Map<String, Young> youngPeople) {

        public Colleague colleague(String name) {
            return Objects.requireNonNull(colleagues.get(name), name);
        }

        public Young youngPerson(String name) {
            return Objects.requireNonNull(youngPeople.get(name), name);
        }
    }
}
