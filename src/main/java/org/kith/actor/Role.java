package org.kith.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody is here. Which rows that opens stands in db/policy, which actions in the …Permissions of each room. */
public enum Role {
    WORKER,
    MANAGER,
    ANALYST,
    ADMINISTRATOR,
    YOUNG_PERSON,
    PARTNER,
    PARTNER_LEAD,
    /** Work that runs by itself, and what there is no other name for: nothing that people do is theirs. */
    NONE;

    private static final Map<String, Role> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::inPolicy, Function.identity()));

    /** By the name the database has for it, such as {@code young person} or {@code job import}. */
    public static Role of(String inPolicy) {
        return BY_NAME.getOrDefault(inPolicy, NONE);
    }

    private String inPolicy() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
