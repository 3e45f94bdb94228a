package org.kith.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.DisplayName;

/**
 * How a young person comes in.
 *
 * @param in null while they have no account
 * @param link shown once, to whoever made it
 */
record YoungPersonInvitationPage(
        Viewer viewer,
        YoungPersonInvitationSql.InvitedPerson door,
        @Nullable WayIn in,
        @Nullable OneTimeLink link) implements Page {

    /** Somebody else of the team makes the link: whoever looks said that the phone was lost, or is too new for it. */
    boolean somebodyElseLinks() {
        return in != null && WayInPermissions.of(viewer, in).somebodyElseLinks();
    }

    String why() {
        return WayInPermissions.of(viewer, Objects.requireNonNull(in)).why(true);
    }

    boolean tooNewToSay() {
        return in != null && WayInPermissions.of(viewer, in).tooNewToSay();
    }

    WayIn.@Nullable Lost lost() {
        return in == null ? null : in.lostSince().orElse(null);
    }

    String name() {
        return DisplayName.young(door.knownAs());
    }
}
