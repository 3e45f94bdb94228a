package org.kith.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.signin.WayIn;
import org.kith.signin.WayInPermissions;
import org.kith.signin.WaysIn;
import org.kith.web.Page;

/**
 * One person who works here, and what can be done for them.
 *
 * @param said the teams that lists say they work in
 * @param namesakes who else is called so, or was
 * @param others what else they can come in by
 */
record ColleaguePage(
        Viewer viewer,
        Colleague colleague,
        List<Team> teams,
        List<Team> said,
        List<ApartSql.Namesake> namesakes,
        StaffPermissions may,
        WayIn in,
        List<WaysIn.Offer> others,
        Instant now)
        implements Page {

    /** The teams that lists say they work in, and that they are not in. */
    List<Team> saidOnly() {
        return said.stream()
                .filter(team -> !colleague.teams().contains(team.id()))
                .toList();
    }

    /** The teams they are in, as the form sends them back. */
    String held() {
        return colleague.teams().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    WayInPermissions wayIn() {
        return WayInPermissions.of(viewer, in);
    }
}
