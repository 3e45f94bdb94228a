package org.kith.emergency;

import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/** Opening a record in an emergency, and what whoever looks opened before. */
record EmergencyPage(Viewer viewer, EmergencyForm form, Map<String, String> wrong, List<Emergency> mine)
        implements Page {
    private static final String NOBODY = "emergency.nobody";

    List<Emergency> open() {
        return mine.stream().filter(one -> one.opened().open()).toList();
    }

    List<Emergency> closed() {
        return mine.stream().filter(one -> !one.opened().open()).toList();
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.EMERGENCY;
    }

    /** Of a miss, that nobody was found; beside the field stands what to check. */
    @Override
    public Map<String, String> toPutRight() {
        return sayEach(NOBODY.equals(wrong.get("name")) ? Map.of("name", NOBODY + ".short") : wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
