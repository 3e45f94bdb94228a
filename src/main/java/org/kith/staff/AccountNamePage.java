package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form for the name of somebody who works here or at a service.
 *
 * @param known what returns and lists know of them
 * @param typed as it was typed
 * @param seen the name that stood there when they typed
 * @param wrong what is wrong with it, as a key in the words files
 */
record AccountNamePage(
        Viewer viewer,
        AccountNameSql.Named account,
        List<AccountNameSql.Known> known,
        String typed,
        String seen,
        @Nullable String wrong)
        implements Page {
    static final String MEANWHILE = "account-name.meanwhile";
    private static final int LONGEST = 100;

    static @Nullable String wrong(String name) {
        if (name.isEmpty()) {
            return "account-name.missing";
        }
        return name.codePointCount(0, name.length()) > LONGEST ? "account-name.too-long" : null;
    }

    /** The name they saw when they typed: another one is only put in its place once they were told of it. */
    String against() {
        return MEANWHILE.equals(wrong) ? account.name() : seen;
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("name", say(wrong, account.name()));
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
        if (own()) {
            return "/passkey";
        }
        if (account.service() == null) {
            return "/staff/" + account.id();
        }
        return (account.ofOwnService() ? "/our-people/" : "/services/" + account.service() + "/people/") + account.id();
    }

    @Override
    public int status() {
        return wrong == null ? 200 : wrong.equals(MEANWHILE) ? 409 : 422;
    }
}
