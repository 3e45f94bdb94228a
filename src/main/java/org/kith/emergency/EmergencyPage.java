package org.kith.emergency;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;

/** Opening a record in an emergency, and what whoever looks opened before. */
record EmergencyPage(Viewer viewer, Form form, List<Emergency> mine) implements FormPage {
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
        return say(NOBODY).equals(form.wrong(EmergencyForm.NAME))
                ? Map.of(EmergencyForm.NAME, say(NOBODY + ".short"))
                : form.toPutRight();
    }
}
