package org.kith.waysin;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/** By what codes may go to young people of an organisation. */
record CodesGoPage(Viewer viewer, Form form) implements FormPage {
    static final String GO = "go";

    List<Option> all() {
        return Option.each(CodesGo.values(), CodesGo::key, CodesGo::words);
    }
}
