package org.kith.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * @param asked what the browser asks of a passkey, as JSON
 * @param problem key of what went wrong with the last try
 * @param signedOut whether they just signed out
 * @param ended whether this browser was signed in, and that is over
 * @param leave where they may be signed in still, with no address where that is not known; null for nowhere
 * @param others the ways in that other rooms bring
 */
record SignInPage(
        String asked,
        @Nullable String problem,
        boolean signedOut,
        boolean ended,
        WaysIn.@Nullable Offer leave,
        List<WaysIn.Offer> others)
        implements Page {

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return problem == null ? 200 : 422;
    }
}
