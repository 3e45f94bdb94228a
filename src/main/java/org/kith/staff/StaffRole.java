package org.kith.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The roles somebody can be invited to. What each of them sees stands in {@code db/policy}. */
enum StaffRole {
    WORKER(true),
    MANAGER(true),
    ANALYST(false),
    ADMINISTRATOR(false);

    private final boolean inTeams;

    StaffRole(boolean inTeams) {
        this.inTeams = inTeams;
    }

    static List<StaffRole> all() {
        return List.of(values());
    }

    static StaffRole of(String inPolicy) {
        return named(inPolicy).orElseThrow();
    }

    static Optional<StaffRole> named(String typed) {
        return Arrays.stream(values())
                .filter(role -> role.inPolicy().equals(typed))
                .findFirst();
    }

    /** Its name as the database knows it. */
    String inPolicy() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people in this role see young people through their teams. */
    boolean inTeams() {
        return inTeams;
    }

    String words() {
        return "staff.role." + inPolicy();
    }
}
