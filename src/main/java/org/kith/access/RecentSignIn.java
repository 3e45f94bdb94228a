package org.kith.access;

import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * That whoever is signed in showed lately that it is them. A route asks for it by {@link OpenTo#recent()}; where a form may give more or only take
 * away, whatever does it asks here at the moment it gives.
 */
@Component
public final class RecentSignIn {
    private final Clock clock;

    RecentSignIn(Clock clock) {
        this.clock = clock;
    }

    /** @throws NotRecent when they did not: then they are asked, and what they sent goes on where it was sent to */
    public void mustBe() {
        if (!isGiven(clock)) {
            throw new NotRecent();
        }
    }

    /** Whether what is most theirs opens now, see {@link OpenTo#theirs()}: also where it would stand beside a form that comes back. */
    public boolean opensWhatIsTheirs() {
        return opensWhatIsTheirs(clock);
    }

    /** @throws NotRecent when it does not: then they are asked, and what they sent goes on where it was sent to */
    public void mustOpenWhatIsTheirs() {
        if (!opensWhatIsTheirs()) {
            throw new NotRecent();
        }
    }

    static boolean opensWhatIsTheirs(Clock clock) {
        return !(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn s)
                || s.opensWhatIsTheirs(clock.instant());
    }

    static boolean isGiven(Clock clock) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn s
                && s.recently(clock.instant());
    }
}
