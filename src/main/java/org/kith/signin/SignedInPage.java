package org.kith.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Where somebody is signed in, and what became of how they come in.
 *
 * @param sessions the one they look with first
 * @param changes the latest first
 * @param byPasskey whether they came here with a passkey
 */
record SignedInPage(Viewer viewer, List<OwnSession> sessions, List<WayInChange> changes, boolean byPasskey)
        implements Page {

    /** The one they look with, where a young person may say of it whose phone it is on; null otherwise. */
    @Nullable
    OwnSession mine() {
        return viewer.youngPerson() == null
                ? null
                : sessions.stream().filter(OwnSession::here).findFirst().orElse(null);
    }

    boolean others() {
        return sessions.stream().anyMatch(one -> !one.here());
    }

    /** Whether of any of them it is known from where it began. */
    boolean anyFrom() {
        return sessions.stream().anyMatch(one -> !one.from().isEmpty());
    }
}
