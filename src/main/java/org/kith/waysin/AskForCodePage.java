package org.kith.waysin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Where somebody says to which number or address a code should go. */
record AskForCodePage(Form form) implements FormPage {
    static final String WHERE = "where";

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
