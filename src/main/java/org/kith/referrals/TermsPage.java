package org.kith.referrals;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * What services may do with what they are shown.
 *
 * @param now what holds; null where nobody wrote any
 */
record TermsPage(Viewer viewer, ReferralWritingSql.@Nullable Terms now, Form form) implements FormPage {}
