package org.kith.oracle;

import java.util.List;
import java.util.Random;
import org.kith.contact.ContactInOracle;
import org.kith.oracle.Matrix.Line;
import org.kith.oracle.Matrix.Whose;

/** The lines of the matrix about who works here, how they come in, and returns. */
final class HouseLines {
    private HouseLines() {}

    static void tell(Everyday day, List<Line> lines) {
        for (var table : List.of("organisation", "team", "worker", "worker_part")) {
            add(lines, "`" + table + "`", day.world.rows(table).getFirst());
        }
        var join = day.made(AssignmentInOracle.WORKER_JOINED, "worker_join");
        add(
                lines,
                "`worker_join`",
                join.with("worker_id", day.world.rows("worker").getFirst().id())
                        .with("account_id", day.worker().id())
                        .with("confirmed_at", null)
                        .with("confirmed_by", null)
                        .with("undone_at", null)
                        .with("undone_by", null)
                        .with("undone_because", null));
        var said = day.made(ContactInOracle.SAID_OF_A_WORKER, "worker_detail")
                .with("organisation_id", day.young.organisation())
                .with("worker_id", day.world.rows("worker").getFirst().id())
                .with("ended_at", null)
                .with("ended_by", null);
        add(lines, "`worker_detail`, the team they work in", said.with("kind", "team"));
        add(lines, "the same, the e-mail address", said.with("kind", "email"));
        add(
                lines,
                "the same, of the worker themselves",
                said.with("kind", "email").with("worker_id", day.knownWorker().id()));
        add(lines, "`team_member`", day.world.rows("team_member").getFirst());
        add(
                lines,
                "`service` of the partner",
                day.world.find("service", day.partner().uuid("service_id")));
        add(
                lines,
                "the same, another one",
                day.world.find("service", day.adder().uuid("service_id")));
        lines.add(new Line("`account`, their own", day.worker(), Whose.THEIR_OWN));
        add(lines, "the same, of a worker", day.rescuer());
        add(lines, "the same, of the analyst", day.analyst());
        add(lines, "the same, of a partner of the service", day.partner());
        add(lines, "the same, of a partner of another", day.adder());
        add(lines, "the same, of a young person of the team", day.another());
        var former = day.made(HouseInOracle.FORMER_NAME, "former_name");
        lines.add(new Line("`former_name`, their own", former, Whose.THEIR_OWN));
        add(
                lines,
                "the same, of a worker",
                former.with("account_id", day.rescuer().id()));
        add(
                lines,
                "the same, of a partner of the service",
                former.with("account_id", day.partner().id()));
        var link = day.made(HouseInOracle.INVITATION, "invitation");
        add(
                lines,
                "`invitation` of a worker",
                link.with("account_id", day.rescuer().id()));
        add(
                lines,
                "the same, of a partner of the service without a passkey",
                link.with("account_id", day.partner().id()));
        add(
                lines,
                "the same, of a young person of the team without one",
                link.with("account_id", day.another().id()));
        add(
                lines,
                "`partner_word` of a partner of the service",
                day.made(HouseInOracle.STOOD_BY, "partner_word")
                        .with("account_id", day.partner().id())
                        .with("organisation_id", day.young.organisation()));
        var passkey = day.made(HouseInOracle.PASSKEY, "passkey");
        day.replaced(passkey, passkey.with("account_id", day.rescuer().id()));
        lines.add(new Line("`passkey`, their own", passkey, Whose.THEIR_OWN));
        add(
                lines,
                "the same, of a worker",
                passkey.with("account_id", day.rescuer().id()));
        add(
                lines,
                "the same, of a partner of the service",
                passkey.with("account_id", day.partner().id()));
        add(
                lines,
                "the same, of a young person of the team",
                passkey.with("account_id", day.another().id()));
        var lost = day.made(HouseInOracle.WAY_IN_CHANGED, "way_in_change")
                .with("what", "device lost")
                .with("passkey_id", null)
                .with("told_at", null)
                .with("because", "She rang")
                .with("happened_at", day.world.clock())
                .with("said_by", day.worker().id());
        add(
                lines,
                "`way_in_change`, a worker lost a device",
                lost.with("account_id", day.rescuer().id()));
        add(
                lines,
                "the same, a partner of the service",
                lost.with("account_id", day.partner().id()));
        add(
                lines,
                "the same, a young person of the team",
                lost.with("account_id", day.another().id()));
        var changed = lost.with("because", null).with("told_at", null);
        add(
                lines,
                "the same, a worker’s e-mail address was changed",
                changed.with("what", "address changed")
                        .with("account_id", day.rescuer().id()));
        add(
                lines,
                "the same, a partner’s name was changed",
                changed.with("what", "name changed")
                        .with("account_id", day.partner().id()));
        add(
                lines,
                "the same, the name of a young person of the team was",
                changed.with("what", "name changed")
                        .with("account_id", day.another().id()));
        var message = day.made(OutboxInOracle.MESSAGE, "outbox_message")
                .with("what", "passkey made")
                .with("contact_detail_id", null)
                .with("partner_address_id", null)
                .with("made_at", day.world.clock())
                .with("next_try_at", day.world.clock())
                .with("sent_at", null);
        lines.add(new Line("`outbox_message`, of their own passkey", message, Whose.THEIR_OWN));
        lines.add(new Line("the same, of somebody else", message, Whose.SOMEBODY_ELSES));
        add(lines, "`section_name`", day.made(HouseInOracle.SECTION_NAME, "section_name"));
        lines.add(new Line(
                "`kind_word`", day.made(HouseInOracle.KIND_WORD, "kind_word").with("ended_at", null), Whose.THEIR_OWN));
        lines.add(
                new Line("`device_key`, their own", day.made(HouseInOracle.DEVICE_KEY, "device_key"), Whose.THEIR_OWN));
        ourPolicies(day, lines);
        for (var table : List.of("return_import", "return_file", "return_finding")) {
            add(lines, "`" + table + "`", day.made(ReturnInOracle.FINDING, table));
        }
        add(lines, "`child_number_row`", day.made(NumberInOracle.NUMBER_ROW, "child_number_row"));
        sealed(day, lines);
    }

    private static void ourPolicies(Everyday day, List<Line> lines) {
        var policy = day.made(OurPolicyInOracle.POLICY_OF_THE_ORGANISATION, "our_policy");
        policy = day.replaced(policy, policy.with("ended_at", null).with("ended_by", null));
        var today = OurPolicyFacts.today(day.world);
        for (var made : List.copyOf(day.world.rows("our_policy_version"))) {
            day.replaced(
                    made,
                    made.with("organisation_id", policy.organisation())
                            .with("bound", List.of("worker", "partner", "young person"))
                            .with("begins_on", today.toString()));
        }
        var version = day.world.rows("our_policy_version").getFirst();
        add(lines, "`our_policy` that binds workers, partners and young people", policy);
        add(lines, "`our_policy_version` of it", version);
        add(
                lines,
                "the same, from tomorrow on",
                version.with("begins_on", today.plusDays(1).toString()));
        lines.add(new Line(
                "`our_policy_acknowledgement`, their own",
                day.made(OurPolicyInOracle.POLICY_READ, "our_policy_acknowledgement")
                        .with("policy_id", policy.id())
                        .with("version", 1),
                Whose.THEIR_OWN));
        add(
                lines,
                "the same, of a worker",
                day.world
                        .rows("our_policy_acknowledgement")
                        .getLast()
                        .with("account_id", day.rescuer().id()));
    }

    private static void sealed(Everyday day, List<Line> lines) {
        SealingInOracle.SEALED_LOG.addTo(day.world, new Dice(day.world, new Random(1)));
        for (var table : List.of(
                "reading_leaf", "reading_checkpoint", "reading_erasure", "reading_sealing", "checkpoint_export")) {
            var row = day.world.rows(table).getLast();
            add(lines, "`" + table + "`", row.with("organisation_id", day.young.organisation()));
        }
    }

    private static void add(List<Line> lines, String words, Row row) {
        lines.add(new Line(words, row, Whose.ANYBODYS));
    }
}
