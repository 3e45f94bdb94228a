package org.kith.staff;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.kith.form.Form;
import org.kith.outbox.PhoneNumber;

/** Where a message goes that tries the gateway. */
final class TestMessageForm {
    /** The id of the message to be, so that sending the form twice sends one. */
    static final String MESSAGE = "message";

    static final String TO = "test-to";
    private static final long MOST_IN_AN_HOUR = 5;

    private TestMessageForm() {}

    static Form empty() {
        return Form.empty().made(MESSAGE);
    }

    /** @param lately how many were sent in the last hour */
    static Form checked(Form form, long lately) {
        return form.needs(TO, "messages-out.test.missing")
                .refuseIf(!isOne(form.line(TO)), TO, "messages-out.test.wrong")
                .refuseIf(lately >= MOST_IN_AN_HOUR, TO, "messages-out.test.too-many");
    }

    private static boolean isOne(String typed) {
        if (typed.indexOf('@') < 0) {
            return PhoneNumber.e164(typed).isPresent();
        }
        try {
            new InternetAddress(typed, true).validate();
            return typed.indexOf('@') > 0 && typed.length() <= 254;
        } catch (AddressException e) {
            return false;
        }
    }
}
