package org.kith.signin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.passkeys.Passkey;
import org.kith.web.NavigationPermissions;
import org.kith.web.Page;

/**
 * @param viewer null for somebody arriving: they can go nowhere else yet
 * @param asked what the browser asks for a new passkey, as JSON; null while they have not shown lately that it is them
 * @param problem key of what went wrong with the last try
 * @param label what they called the device on the last try
 * @param others ways in that other rooms bring
 * @param young whether it is a young person, also while they arrive
 */
record PasskeyPage(
        @Nullable Viewer viewer,
        String name,
        @Nullable String asked,
        List<Passkey> passkeys,
        @Nullable String problem,
        String label,
        List<WaysIn.Offer> others,
        boolean young)
        implements Page {

    /** Where they put their name right. */
    String nameAddress() {
        var me = Objects.requireNonNull(viewer);
        return me.youngPerson() == null
                ? "/accounts/" + me.me() + "/name"
                : "/young-people/" + me.youngPerson() + "/name";
    }

    /** Managers say here that somebody in their teams lost a device. */
    boolean mayLookAfterTeams() {
        return viewer != null && NavigationPermissions.of(viewer).lookInto();
    }

    /** What they call the device. */
    Form form() {
        return Form.empty().with("label", label);
    }

    boolean arriving() {
        return viewer == null;
    }

    @Override
    public int status() {
        return problem == null ? 200 : 422;
    }
}
