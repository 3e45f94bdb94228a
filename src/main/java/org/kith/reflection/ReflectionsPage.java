package org.kith.reflection;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** The five prompts, with what whoever looks wrote for themselves: nothing is counted. */
record ReflectionsPage(Viewer viewer, YoungPersonHeader whose, List<Reflection> all) implements Page {

    List<Purpose> purposes() {
        return List.of(Purpose.values());
    }

    List<Reflection> of(Purpose purpose) {
        return all.stream().filter(one -> one.purpose() == purpose).toList();
    }

    String address(Purpose purpose) {
        return whose.address() + "/reflections/" + purpose.key();
    }

    String address(Reflection reflection) {
        return whose.address() + "/reflections/written/" + reflection.id();
    }
}
