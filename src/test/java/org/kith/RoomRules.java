package org.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;

/**
 * What keeps rooms apart. A room is a package below the house, and flat, so that Java itself keeps to it what is not public; of the others it uses those
 * that its {@code package-info.java} names, and one whose naming is left open ({@code cli}) uses any. That none stands above whoever uses it, and so none uses
 * another that uses it, is RoomsTest's.
 */
final class RoomRules {
    private RoomRules() {}

    static final ArchRule A_ROOM_USES_THOSE_IT_NAMES = classes()
            .should(new ArchCondition<>("use only rooms that theirs names") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    var room = Room.of(one);
                    var mayUse = room.flatMap(its -> its.mayUse(one)).orElse(null);
                    if (mayUse == null) {
                        return;
                    }
                    one.getDirectDependenciesFromSelf().forEach(use -> {
                        var other = Room.of(use.getTargetClass());
                        if (other.isPresent()
                                && !other.equals(room)
                                && !mayUse.contains(other.get().name())) {
                            events.add(SimpleConditionEvent.violated(one, use.getDescription()));
                        }
                    });
                }
            })
            .because("a room can be read and changed knowing those it names and no other");

    static final ArchRule ROOMS_ARE_FLAT = classes()
            .should(new ArchCondition<>("stand in a room or in the house itself") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    var depth = one.getPackageName().split("\\.").length;
                    if (depth > Room.DEPTH) {
                        events.add(SimpleConditionEvent.violated(one, one.getName() + " stands below a room"));
                    }
                }
            })
            .because("what is below a room would be public to be used by it, and so be everybody’s");

    static final ArchRule NOTHING_IS_PUT_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    /** @param house the package it is below */
    private record Room(String house, String name) {
        /** A house, such as {@code org.kith}, and below it the room. */
        static final int DEPTH = 3;

        private static final Set<String> HOUSES = Set.of("org.kith", "org.violations");

        /** Nothing where it stands in no room: what is not Kith's, and the house itself. */
        static Optional<Room> of(JavaClass one) {
            var parts = one.getBaseComponentType().getPackageName().split("\\.");
            return parts.length < DEPTH || !HOUSES.contains(parts[0] + "." + parts[1])
                    ? Optional.empty()
                    : Optional.of(new Room(parts[0] + "." + parts[1], parts[2]));
        }

        /** Nothing where it may use any; none where it says nothing. */
        Optional<Set<String>> mayUse(JavaClass ofIt) {
            var says = ofIt.getPackage().tryGetAnnotationOfType(ApplicationModule.class);
            var names = says.map(it -> Set.of(it.allowedDependencies())).orElse(Set.of());
            return says.isPresent() && names.contains(ApplicationModule.OPEN_TOKEN)
                    ? Optional.empty()
                    : Optional.of(names);
        }
    }
}
