package org.kith.leavequickly;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Where young people are who left quickly. */
record SitePage(Viewer viewer, Form form) implements FormPage {
    static final String SITE = "site";
}
