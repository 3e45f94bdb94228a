package org.kith.numbers;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Asked why before it is taken back that a number is somebody's.
 *
 * @param form why, as it was typed
 */
record NumberPartingPage(Viewer viewer, NumberAnswer answer, Form form) implements FormPage {

    String back() {
        return "/young-people/" + answer.youngPerson() + "/numbers";
    }
}
