package org.kith.web;

import java.util.Map;
import org.kith.form.Form;

/** A page with a form: what is to be put right in it stands on top, in the title and in the status, without a word more. */
public interface FormPage extends Page {

    /** The form as it was typed. */
    Form form();

    /** Whether something else was said meanwhile, so that nothing of it was kept: whoever typed it looks at that first. */
    default boolean isLate() {
        return false;
    }

    @Override
    default Map<String, String> toPutRight() {
        return form().toPutRight();
    }

    @Override
    default int status() {
        return isLate() ? 409 : form().isWrong() ? 422 : 200;
    }
}
