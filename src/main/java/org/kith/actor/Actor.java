package org.kith.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a transaction acts as: a person by their account, or a named job with as much reach as its name has in {@code db/policy}. */
public sealed interface Actor {

    /** A person who signed in. What they may see follows from their account as it stands when the transaction begins. */
    record Person(UUID account) implements Actor {}

    /** Work no person does themselves. {@code organisation} is null only for jobs that come before any organisation is known. */
    record Job(JobName name, @Nullable UUID organisation) implements Actor {}

    static Actor person(UUID account) {
        return new Person(account);
    }

    static Actor job(JobName name, UUID organisation) {
        return new Job(name, organisation);
    }

    /** A job that looks things up before an organisation is known: signing in, and setting Kith up. */
    static Actor job(JobName name) {
        return new Job(name, null);
    }
}
