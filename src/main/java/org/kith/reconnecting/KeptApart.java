package org.kith.reconnecting;

import org.kith.web.Page;

/** A page of which “who looked” does not show who opened it, since that alone would tell that somebody is looked for. The log keeps it. */
interface KeptApart extends Page {
    @Override
    default boolean showsLooks() {
        return false;
    }
}
