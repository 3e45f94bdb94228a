package org.kith.nation;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/** The form that says in which nation an organisation works. */
record NationPage(Viewer viewer, Form form) implements FormPage {
    List<Option> nations() {
        return Option.each(List.of(Nation.values()), Nation::key, Nation::words);
    }
}
