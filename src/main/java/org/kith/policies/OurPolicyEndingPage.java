package org.kith.policies;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Asked why before a policy of the organisation ends.
 */
record OurPolicyEndingPage(Viewer viewer, OurPolicy policy, Form form) implements FormPage {}
