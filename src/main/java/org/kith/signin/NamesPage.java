package org.kith.signin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** What they are called, and their organisation, as far as that is missing. */
record NamesPage(NamingPermissions naming, Form form) implements FormPage {

    /** They can go nowhere else yet. */
    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
