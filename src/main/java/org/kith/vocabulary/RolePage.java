package org.kith.vocabulary;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** What a colleague can be to a young person, to be changed or retired. */
record RolePage(Viewer viewer, WorkerRole role, Form form) implements FormPage {}
