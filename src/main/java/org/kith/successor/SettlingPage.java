package org.kith.successor;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.web.FormPage;

/**
 * The form that says that whoever was to stop goes on with the young person.
 *
 * @param goesOn whether their time with them goes on by itself
 */
record SettlingPage(Viewer viewer, Handover handover, boolean goesOn, Form form) implements FormPage {}
