package org.kith.signin;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.database.BeginToken;
import org.kith.database.TestDatabase;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kith served on the tests' database, at a time the test moves. Those who want it import it, and whoever looks for parts of Kith does not find it. */
public class Served {

    @Bean
    DataSource dataSource() {
        return TestDatabase.app();
    }

    @Bean
    BeginToken beginToken() {
        return TestDatabase.get().beginToken();
    }

    @Bean
    WrappingKey wrappingKey() {
        return TestKey.wrapping();
    }

    @Bean
    SigningKey signingKey() {
        return TestKey.signing();
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Instant.parse("2026-03-02T09:00:00Z"));
    }

    /** All tests of a run share one database and its work in line: what is done by a clock that stands in March is done wrongly. */
    @EventListener
    void leaveWorkToOthers(ApplicationStartedEvent started) {
        started.getApplicationContext().getBeanProvider(Scheduler.class).ifAvailable(Scheduler::pause);
    }

    /** Somebody who works in an organisation of their own, already signed in. */
    public record SignedInAs(Office office, UUID account, Phone phone, Visitor visitor) {}

    @Bean
    public Door door(ActorTransactions acting, JdbcClient jdbc, Invitations invitations) {
        return new Door(acting, jdbc, invitations);
    }

    public record Door(ActorTransactions acting, JdbcClient jdbc, Invitations invitations) {

        OneTimeLink linkFor(Office office, UUID account) {
            return acting.as(Actor.job(JobName.INSTALL, office.id()), viewer -> invitations.make(viewer, account));
        }

        public SignedInAs comeIn(int port, String role) {
            return comeIn(port, role, Office.open("Harbour", acting, jdbc), "Ann");
        }

        /** Each has a name of their own, so that nobody is taken for another. */
        public SignedInAs comeIn(int port, String role, Office office) {
            return comeIn(port, role, office, "Bea " + UUID.randomUUID());
        }

        SignedInAs comeIn(int port, String role, Office office, String name) {
            var account = office.account(name, role);
            var visitor = new Visitor(port);
            var phone = new Phone();
            visitor.arrive(linkFor(office, account), phone);
            return new SignedInAs(office, account, phone, visitor);
        }
    }
}
