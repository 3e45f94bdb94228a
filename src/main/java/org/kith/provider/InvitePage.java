package org.kith.provider;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Somebody who works here, and whether the provider vouches for them. */
record InvitePage(
        Viewer viewer, UUID account, ProviderSql.Somebody somebody, ProviderSql.State state, String name, Form form)
        implements FormPage {
    static final String EMAIL = "email";
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** Whoever has a passkey joins by themselves, signed in; whoever has joined needs no invitation. */
    boolean mayInvite() {
        return !somebody.hasPasskey() && state.joinedAt() == null;
    }

    static Form checked(Form sent) {
        var form = sent.needs(EMAIL, "provider.invite.missing").lineUpTo(LONGEST, EMAIL, "provider.invite.wrong");
        return form.isWrong()
                ? form
                : form.refuseIf(!ADDRESS.matcher(email(form)).matches(), EMAIL, "provider.invite.wrong");
    }

    static String email(Form form) {
        return form.line(EMAIL).toLowerCase(Locale.ROOT);
    }
}
