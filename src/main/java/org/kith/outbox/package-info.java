/** Messages that go out by e-mail or text: written down in the transaction that causes them, and sent later by a job. */
@ApplicationModule(allowedDependencies = {"database", "actor", "access", "words"})
@NullMarked
package org.kith.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
