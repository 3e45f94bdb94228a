package org.kith.waysin;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Page;

/**
 * A passkey is offered on the phone somebody came in on by a code.
 *
 * @param asked what the browser asks for a new passkey, as JSON
 * @param newPhone whether somebody who works with them says that it is their new phone
 * @param problem key of what went wrong with the last try
 */
record PasskeyHerePage(
        Viewer viewer,
        String asked,
        boolean newPhone,
        @Nullable String problem) implements Page {

    Form form() {
        return Form.empty();
    }

    @Override
    public int status() {
        return problem == null ? 200 : 422;
    }
}
