package org.kith.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what each viewer sees, row by row: in a list, in a transaction about each young person, and as others see it. */
record Reads(AsKith kith, MadeWorld world, Findings findings) {
    private static final Set<String> SEEN_AS_OTHERS =
            InOracle.all().flatMap(room -> room.seenAsOthers().stream()).collect(Collectors.toUnmodifiableSet());

    private static final List<Asked> ASKED =
            InOracle.all().flatMap(room -> room.asked().stream()).toList();

    void compare(Collection<Rule> rules) throws SQLException {
        for (var who : world.everybody()) {
            for (var about : abouts()) {
                compare(who, about, rules);
                if (findings.enough()) {
                    return;
                }
            }
        }
    }

    void compare(Who who, @Nullable UUID about, Collection<Rule> rules) throws SQLException {
        if (who.account() != null && Eyes.out(world, who.account())) {
            staysOut(who);
            return;
        }
        if (!kith.begins(who, about)) {
            var in = new Answer(true, "nothing has ended");
            findings.add(new Disagreement(
                    who, about, "comes in", in, "no", world.rows("account").getFirst()));
            return;
        }
        same(who, Eyes.of(world, who, about), rules, "sees");
        if (about != null) {
            asOthers(who, about, rules);
        } else {
            asks(who, rules);
        }
    }

    private void asks(Who who, Collection<Rule> rules) throws SQLException {
        var eyes = Eyes.of(world, who, null);
        for (var asked : ASKED) {
            if (rules.stream().anyMatch(rule -> rule.table().equals(asked.table()))) {
                kith.takingBack(() -> asks(who, eyes, asked));
            }
        }
    }

    private void asks(Who who, Eyes eyes, Asked asked) throws SQLException {
        if (asked.first() != null) {
            kith.does(asked.first());
        }
        var expected = asked.answer().apply(eyes);
        var got = kith.answer(asked.sql());
        findings.compared(asked.table(), "is answered", !expected.isEmpty());
        if (!expected.equals(got)) {
            var says = new Answer(false, asked.sql() + " answers " + expected);
            findings.add(new Disagreement(
                    who, null, "is answered", says, got, world.rows("account").getFirst()));
        }
    }

    private void staysOut(Who who) throws SQLException {
        findings.compared("account", "comes in", false);
        if (kith.begins(who, null)) {
            var out = new Answer(false, "their account or service has ended");
            findings.add(new Disagreement(who, null, "comes in", out, "yes", who.account()));
        }
    }

    List<@Nullable UUID> abouts() {
        var abouts = new ArrayList<@Nullable UUID>();
        abouts.add(null);
        world.rows("young_person").forEach(person -> abouts.add(person.id()));
        return abouts;
    }

    private void same(Who who, Eyes eyes, Collection<Rule> rules, String does) throws SQLException {
        var seen = kith.seen(rules);
        for (var rule : rules) {
            var keys = seen.getOrDefault(rule.table(), Set.of());
            for (var row : world.rows(rule.table())) {
                var expected = rule.sees(eyes, row);
                findings.compared(rule.table(), does, expected.yes());
                var got = keys.contains(rule.keyOf(row));
                if (got != expected.yes()) {
                    findings.add(new Disagreement(who, eyes.about(), does, expected, got ? "yes" : "no", row));
                }
            }
        }
    }

    /** Whoever sees a whole record sees it as somebody it is shared with, by the same policy; nobody else does. */
    private void asOthers(Who who, UUID about, Collection<Rule> rules) throws SQLException {
        var ofTheRecord = rules.stream()
                .filter(rule -> SEEN_AS_OTHERS.contains(rule.table()))
                .toList();
        if (ofTheRecord.isEmpty()) {
            return;
        }
        var eyes = Eyes.of(world, who, about);
        var grants = new ArrayList<>(
                world.rows("section_grant", grant -> about.equals(grant.person()) && isHere(eyes, grant)));
        Collections.rotate(grants, who.hashCode());
        for (var grant : grants.subList(0, Math.min(2, grants.size()))) {
            asOther(who, eyes, grant, ofTheRecord);
        }
    }

    private void asOther(Who who, Eyes eyes, Row grant, List<Rule> rules) throws SQLException {
        kith.begins(who, eyes.about());
        var kind = grant.text("recipient_kind");
        var recipient = grant.uuid("recipient_id");
        var may = new Answer(eyes.wholeRecord(eyes.about()), "only whoever sees the whole record");
        var does = kith.seesAs(kind, recipient);
        findings.compared("section_grant", "sees as others", may.yes());
        if (does != may.yes()) {
            findings.add(new Disagreement(who, eyes.about(), "sees as others", may, does ? "yes" : "no", grant));
        } else if (does && !rules.isEmpty()) {
            same(who, eyes.seeingAs(kind, recipient), rules, "sees as a " + kind);
        }
    }

    private boolean isHere(Eyes eyes, Row grant) {
        var table = grant.isOneOf("recipient_kind", "person") ? "account" : grant.text("recipient_kind");
        return eyes.at(grant) && eyes.at(world.find(table, grant.uuid("recipient_id")));
    }

    /** Nobody acting sees nothing, and it is an error wherever there is a row. */
    void nobody(Collection<Rule> rules) throws SQLException {
        kith.nobody();
        var refused = new Answer(false, "nobody is acting");
        if (kith.tries("select kith.acting()") != AsKith.End.REFUSED) {
            findings.add(new Disagreement(
                    Who.job("nobody", null),
                    null,
                    "acts",
                    refused,
                    "yes",
                    world.rows("account").getFirst()));
        }
        for (var rule : rules) {
            findings.compared(rule.table(), "sees when nobody acts", false);
            if (world.rows(rule.table()).isEmpty()) {
                continue;
            }
            if (kith.tries("select from " + rule.table()) != AsKith.End.REFUSED) {
                var row = world.rows(rule.table()).getFirst();
                findings.add(new Disagreement(Who.job("nobody", null), null, "asks", refused, "an answer", row));
            }
        }
    }
}
