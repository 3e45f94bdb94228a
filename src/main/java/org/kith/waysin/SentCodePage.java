package org.kith.waysin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Where a code is typed that was sent.
 *
 * @param viewer who proves that an address is theirs; null for whoever comes in
 * @param where to which number or address of theirs it went; null for whoever comes in, who is told nothing of it
 */
record SentCodePage(
        @Nullable Viewer viewer, Form form, @Nullable String where) implements FormPage {
    static final String CODE = "code";

    boolean comingIn() {
        return viewer == null;
    }

    String action() {
        return comingIn() ? "/sign-in/message/code" : "/codes/proof";
    }
}
