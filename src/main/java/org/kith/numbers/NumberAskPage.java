package org.kith.numbers;

import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Asked which number of a return was somebody's under another one.
 *
 * @param form the number in the return, the number Kith knows them by, and why
 */
record NumberAskPage(Viewer viewer, UUID theReturn, Form form) implements FormPage {}
