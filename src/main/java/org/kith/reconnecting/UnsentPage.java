package org.kith.reconnecting;

import org.kith.actor.Viewer;
import org.kith.form.Form;

/** What was typed about a search that is not there for whoever sends it, such as since somebody else looks by now: it says the same of none at all. */
record UnsentPage(Viewer viewer, Form form) implements KeptApart {
    @Override
    public int status() {
        return 404;
    }
}
