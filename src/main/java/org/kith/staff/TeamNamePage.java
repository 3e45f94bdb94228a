package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** The form for what a team is called. */
record TeamNamePage(Viewer viewer, Team team, Form form) implements FormPage {}
