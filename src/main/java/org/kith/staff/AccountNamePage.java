package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Line;

/**
 * The form for the name of somebody who works here or at a service.
 *
 * @param known what returns and lists know of them
 * @param stillSaid addresses in which a name of before stands
 * @param form with the name that stood there when they began
 * @param changedMeanwhile somebody else wrote another name while this one was typed
 */
record AccountNamePage(
        Viewer viewer,
        AccountNameSql.Named account,
        List<AccountNameSql.Known> known,
        List<OwnAddresses.Address> stillSaid,
        Form form,
        boolean changedMeanwhile)
        implements FormPage {
    static final String NAME = "name";
    static final String SEEN = "seen";
    private static final int LONGEST = 100;

    static Form of(AccountNameSql.Named account) {
        return Form.empty().with(NAME, account.name()).with(SEEN, account.name());
    }

    static Form checked(Form form, AccountNameSql.Named account) {
        return form.refuseIf(form.line(NAME).isEmpty(), NAME, "account-name.missing", account.name())
                .refuseIf(Line.longer(form.line(NAME), LONGEST), NAME, "account-name.too-long", account.name());
    }

    /** Another name is only put in its place once they were told of it. */
    static Form meanwhile(Form form, AccountNameSql.Named account) {
        return form.refuse(NAME, "account-name.meanwhile", account.name()).with(SEEN, account.name());
    }

    @Override
    public boolean isLate() {
        return changedMeanwhile;
    }

    /** What is known of their e-mail address at work, in words. */
    static String email(AccountNameSql.Known one) {
        if (one.email() != null) {
            return say("account-name.email", one.email());
        }
        return one.code() == null ? say("account-name.no-email") : say("account-name.no-email.code", one.code());
    }

    boolean own() {
        return account.id().equals(viewer.account());
    }

    boolean mayOpenBefore() {
        return AccountNamePermissions.of(viewer, account).openBefore();
    }

    /** The page this one is come to from. */
    String back() {
        return back(viewer, account);
    }

    static String back(Viewer viewer, AccountNameSql.Named account) {
        if (account.id().equals(viewer.account())) {
            return "/passkey";
        }
        if (account.service() == null) {
            return "/staff/" + account.id();
        }
        return (account.ofOwnService() ? "/our-people/" : "/services/" + account.service() + "/people/") + account.id();
    }
}
