package org.kith.lostdevice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.CommandLineOfKith;
import org.kith.CommandLineOfKith.Answer;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.signin.Office;
import org.kith.signin.OnSignIn;
import org.kith.signin.Phone;
import org.kith.signin.Visitor;

/** What lost-device prints and answers, and that nobody stays shut out for want of a second person. */
class LostDeviceCommandTest extends OnSignIn {
    private static final String WHY = "Her laptop was stolen, and she came by";
    private static final Pattern LINK = Pattern.compile("(?m)^  https://kith\\.example(/welcome/\\S+)$");

    @Test
    void aLoneAdministratorComesInAgainAndReadsWhy() {
        var ann = door.comeIn(port, "administrator");
        var answer = says(ann.account().toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("Ann (Administrator): all their passkeys are taken away");
        assertThat(OnSignIn.location(ann.visitor().get("/passkey")))
                .as("signed out everywhere")
                .endsWith("/sign-in");
        assertThat(ann.visitor().signIn(ann.phone()).statusCode()).isEqualTo(422);

        atTheTimeOfTheServer(() -> {
            var back = new Visitor(port);
            back.comeIn(link(answer));
            back.get("/passkey");
            var phone = new Phone();
            var made = back.post("/passkey", Map.of("label", "New", "answer", phone.make(back.asked())));
            assertThat(OnSignIn.location(made)).endsWith("/signed-in/news");
            back.get("/signed-in/news");
            assertThat(back.page().text()).contains("Whoever runs the server said on", WHY);
            assertThat(back.get("/staff").statusCode()).isEqualTo(200);
            assertThat(OnSignIn.location(new Visitor(port).comeIn(link(answer))))
                    .as("once")
                    .doesNotEndWith("/passkey");
        });
    }

    @Test
    void saidAgainBecauseTheLinkRanOutItMakesAnotherAndSaysNothingTwice() {
        var bea = door.comeIn(port, "worker");
        var first = says(bea.account().toString());
        var second = says(bea.account().toString().toUpperCase(Locale.ROOT));
        assertThat(second.out()).startsWith("Ann (Worker) has no passkey, so nothing is taken away.");
        assertThat(second.exit()).isZero();
        assertThat(losses(bea.office(), bea.account())).isEqualTo(1);
        atTheTimeOfTheServer(() -> {
            assertThat(OnSignIn.location(new Visitor(port).comeIn(link(first)))).doesNotEndWith("/passkey");
            assertThat(OnSignIn.location(new Visitor(port).comeIn(link(second))))
                    .endsWith("/passkey");
        });
    }

    /** A lone administrator said that a worker's device is lost, and waits for somebody else. */
    @Test
    void whoeverRunsTheServerIsTheSecondPerson() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        ann.visitor().get("/passkey");
        ann.visitor().post("/accounts/" + bea.account() + "/lost-device", Map.of("because", "She rang"));
        ann.visitor().get("/staff/" + bea.account());
        assertThat(ann.visitor()
                        .post("/staff/" + bea.account() + "/link", Map.of())
                        .statusCode())
                .isEqualTo(403);
        var answer = says(bea.account().toString());
        assertThat(losses(bea.office(), bea.account())).isEqualTo(2);
        atTheTimeOfTheServer(() -> assertThat(OnSignIn.location(new Visitor(port).comeIn(link(answer))))
                .endsWith("/passkey"));
    }

    @Test
    void aPartnerIsFoundByTheirNameAndLetInByWhoeverLetsInPeopleOfTheirService() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var name = "Çelik " + UUID.randomUUID();
        var partner = partner(office, name);
        var answer = says("  celik " + name.substring(6).toUpperCase(Locale.ROOT));
        assertThat(answer.out()).startsWith(name + " (Partner, Lanterns) has no passkey");
        assertThat(answer.out())
                .contains("Somebody of a service is let in by its lead")
                .doesNotContainPattern(LINK);
        assertThat(losses(office, partner))
                .as("nothing was lost by whoever never came in")
                .isZero();
    }

    @Test
    void whereSeveralAreCalledSoNothingIsDone() {
        var office = Office.open("Harbour", door.acting(), jdbc);
        var name = "Bea " + UUID.randomUUID();
        var north = office.team("North");
        var worker = office.account(name, "worker");
        office.joins(worker, north);
        var manager = office.account(name, "manager");
        var answer = says(name);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("Several people", "  " + worker + "  " + name + " (Worker, North)\n")
                .contains("  " + manager + "  " + name + " (Manager)\n");
        var links = door.acting().as(Actor.job(JobName.INSTALL, office.id()), viewer -> jdbc.sql(
                        "select count(*) from invitation where account_id in (?, ?)")
                .params(worker, manager)
                .query(Integer.class)
                .single());
        assertThat(links).isZero();
        assertThat(says(worker.toString()).out()).startsWith(name + " (Worker, North)");
    }

    @Test
    void nobodyAndWrongUsageAreToldApart() {
        var answer = says("Nobody " + UUID.randomUUID());
        assertThat(answer.err()).startsWith("Nobody who is let in here is called “Nobody ");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(says("").exit()).isEqualTo(1);
        assertThat(CommandLineOfKith.types("lost-device", "Ann").exit()).isEqualTo(2);
        assertThat(CommandLineOfKith.types("lost-device", "--reason", WHY).exit())
                .isEqualTo(2);
        var blank = CommandLineOfKith.types("lost-device", "Ann", "--reason", " ");
        assertThat(blank.err()).startsWith("Write how they told you.");
        assertThat(blank.exit()).isEqualTo(2);
        var long401 = CommandLineOfKith.types("lost-device", "Ann", "--reason", "x".repeat(401));
        assertThat(long401.err()).startsWith("The reason is too long: 401 letters. Use at most 400");
        assertThat(long401.exit()).isEqualTo(2);
    }

    private static Answer says(String whose) {
        return CommandLineOfKith.types("lost-device", whose, "--reason", WHY, "--base-url", "https://kith.example");
    }

    private static String link(Answer answer) {
        var found = LINK.matcher(answer.out());
        assertThat(found.find()).as(answer.out()).isTrue();
        return found.group(1);
    }

    /** The command goes by the clock of the server, and Kith here by one that stands. */
    private void atTheTimeOfTheServer(Runnable work) {
        var ahead = Duration.between(clock.instant(), TestClock.now());
        clock.move(ahead);
        try {
            work.run();
        } finally {
            clock.move(ahead.negated());
        }
    }

    private UUID partner(Office office, String name) {
        return door.acting().as(Actor.job(JobName.INSTALL, office.id()), viewer -> {
            var service = UUID.randomUUID();
            jdbc.sql(
                            "insert into service (id, organisation_id, name, kind, made_at) values (?, ?, 'Lanterns', 'housing', now())")
                    .params(service, office.id())
                    .update();
            var account = UUID.randomUUID();
            jdbc.sql("insert into account (id, organisation_id, name, role, service_id) values (?, ?, ?, 'partner', ?)")
                    .params(account, office.id(), name, service)
                    .update();
            return account;
        });
    }

    private int losses(Office office, UUID account) {
        return door.acting().as(Actor.job(JobName.INSTALL, office.id()), viewer -> jdbc.sql(
                        "select count(*) from way_in_change where account_id = ? and what = 'device lost'")
                .param(account)
                .query(Integer.class)
                .single());
    }
}
