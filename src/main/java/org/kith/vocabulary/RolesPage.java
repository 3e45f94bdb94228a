package org.kith.vocabulary;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** What colleagues can be to a young person here, and the form that adds one. */
record RolesPage(Viewer viewer, List<WorkerRole> roles, Form form) implements FormPage {}
