package org.kith.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.KeptFields;
import org.kith.web.Page;

/**
 * "Is it you?", with everything kept that was sent.
 *
 * @param asked what the browser asks of a passkey, as JSON
 * @param to where to go on
 * @param page whether that is a page, and nothing was sent
 * @param byCode whether they came by a code, so that another one shows it as well
 * @param backTo the page it was sent from, or what lies nearest above it
 * @param problem key of what went wrong with the last try
 * @param elsewhere where whoever did not come by a passkey shows it; null for all others
 */
record ConfirmPage(
        Viewer viewer,
        String asked,
        String to,
        boolean page,
        List<KeptFields.Kept> kept,
        boolean byCode,
        String backTo,
        @Nullable String problem,
        WaysIn.@Nullable Offer elsewhere)
        implements Page {

    @Override
    public int status() {
        return problem == null ? 403 : 422;
    }
}
