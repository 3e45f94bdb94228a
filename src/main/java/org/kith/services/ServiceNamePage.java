package org.kith.services;

import static org.kith.words.Words.sayEach;

import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** @param wrong fields and what is wrong with them, as keys in the words files */
record ServiceNamePage(Viewer viewer, Service service, ServiceForm form, Map<String, String> wrong) implements Page {

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
