package org.kith.people;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Asked why before it is taken back that a worker is an account.
 */
record PartingPage(Viewer viewer, Worker worker, Form form) implements FormPage {

    String address() {
        return "/workers/" + worker.id();
    }
}
