package org.kith.form;

/** Something is missing in what was sent that every form of Kith brings: answered with 400, once it is known that they may send it. */
public final class NotAForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAForm() {
        super("a field of the form is missing", null, false, false);
    }
}
