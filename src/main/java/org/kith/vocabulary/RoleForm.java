package org.kith.vocabulary;

import org.kith.form.Form;

/** What a colleague can be to a young person, and what they read for it; the same where nothing is said of that. */
final class RoleForm {
    private static final String NAME = "name";
    private static final String OWN = "own";
    private static final int LONGEST = 60;

    private RoleForm() {}

    static Form changing(WorkerRole role) {
        return Form.empty().with(NAME, role.name()).with(OWN, role.isReadOtherwise() ? role.own() : "");
    }

    /** @param others those that stay beside it */
    /** @param isThere whether another role is called so */
    static Form checked(Form form, boolean isThere) {
        return form.needs(NAME, "our-words.role.none")
                .lineUpTo(LONGEST, NAME, "our-words.role.too-long")
                .unmarked(NAME)
                .refuseIf(isThere, NAME, "our-words.role.there")
                .lineUpTo(LONGEST, OWN, "our-words.role.too-long")
                .unmarked(OWN);
    }

    /** Whether that role is there as it was typed. */
    static boolean says(Form form, WorkerRole one) {
        return one.name().equals(name(form)) && one.own().equals(own(form));
    }

    static String name(Form form) {
        return form.line(NAME);
    }

    static String own(Form form) {
        var own = form.line(OWN);
        return own.isEmpty() ? name(form) : own;
    }

    static Form meanwhile(Form form) {
        return form.again().refuse(NAME, "our-words.role.meanwhile");
    }
}
