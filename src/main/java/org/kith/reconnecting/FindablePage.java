package org.kith.reconnecting;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Whether young people may ask for whoever looks once they have left.
 *
 * @param now what they agreed to; null where they did not
 */
record FindablePage(Viewer viewer, FindableSql.@Nullable Agreed now, Form form) implements FormPage {
    static Form of(FindableSql.Agreed now) {
        return Form.empty().with("reach", now.reach()).with("until", now.until().toString());
    }
}
