package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** At which mail domains the people of a service have their addresses. */
record DomainsPage(Viewer viewer, Service service, Form form) implements FormPage {}
