package org.kith.successor;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.vocabulary.RolesToChoose;
import org.kith.web.FormPage;

/**
 * The form that says that whoever was to stop goes on with the young person.
 *
 * @param goesOn whether their time with them goes on by itself
 * @param roles what they can be to the young person where it does not
 */
record SettlingPage(Viewer viewer, Handover handover, boolean goesOn, RolesToChoose roles, Form form)
        implements FormPage {}
