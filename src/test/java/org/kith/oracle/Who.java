package org.kith.oracle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts: a person by their account, or a named job in an organisation. */
public record Who(
        @Nullable Row account,
        @Nullable String job,
        @Nullable UUID organisation) {

    public static Who person(Row account) {
        return new Who(account, null, null);
    }

    public static Who job(String name, @Nullable UUID organisation) {
        return new Who(null, name, organisation);
    }

    @Override
    public String toString() {
        return account == null ? "job " + job : account.text("name") + ", " + account.text("role");
    }
}
