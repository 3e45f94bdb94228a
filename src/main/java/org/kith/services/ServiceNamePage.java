package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** @param wrong fields and what is wrong with them, as keys in the words files */
record ServiceNamePage(Viewer viewer, Service service, Form form) implements FormPage {}
