package org.kith.sharing;

import java.util.UUID;

/**
 * Whose record is shared.
 *
 * @param name what they are called here
 * @param team their team, which sees the whole record
 * @param inTeam the names of those in it now
 */
record SharingHeader(UUID id, String name, String team, String inTeam) {

    String address() {
        return "/young-people/" + id + "/sharing";
    }
}
