package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policies of the organisation, and who read them. */
final class OurPolicyRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private OurPolicyRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("our_policy", OurPolicyRules::policy)
                    .added(OurPolicyRules::made, "made_by")
                    .filledLater("ended_at", "ended_by", "ended_because")
                    .changed(OurPolicyRules::ended)
                    .way(
                            "ends it",
                            eyes -> Map.of("ended_at", SOME_DAY, "ended_by", Rule.WHOEVER_ACTS, "ended_because", "x")),
            Rule.on("our_policy_version", OurPolicyRules::version).added(OurPolicyRules::written, "written_by"),
            Rule.on("our_policy_acknowledgement", OurPolicyRules::acknowledgement)
                    .knownBy("policy_id", "version", "account_id")
                    .added(OurPolicyRules::acknowledged, "account_id"));

    private static boolean writes(Eyes eyes) {
        return eyes.are("manager", "administrator");
    }

    private static Answer policy(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(writes(eyes), "writes them"),
                yes(
                        eyes.world().rows("our_policy_version").stream()
                                .anyMatch(version -> row.id().equals(version.uuid("policy_id"))
                                        && version(eyes, version).yes()),
                        "a version of it is meant for them"));
    }

    private static Answer made(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !writes(eyes), "does not write them"),
                no(!eyes.acting(row.uuid("made_by")), "in another's name"),
                yes(row.lacks("ended_at"), "it begins"));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(after) || !writes(eyes), "does not write them"),
                no(!before.lacks("ended_at"), "it has ended"),
                yes(eyes.acting(after.uuid("ended_by")), "as themselves"));
    }

    private static Answer version(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(writes(eyes), "writes them"),
                yes(binds(eyes, row), "meant for them, and has begun"));
    }

    private static boolean binds(Eyes eyes, Row version) {
        var role = eyes.partner() ? "partner" : eyes.role();
        return ((List<?>) version.get("bound")).contains(role)
                && !LocalDate.parse(version.text("begins_on")).isAfter(OurPolicyFacts.today(eyes.world()));
    }

    private static @Nullable Row policyOf(Eyes eyes, Row row) {
        return eyes.world().findIfThere("our_policy", row.uuid("policy_id"));
    }

    private static @Nullable Row versionOf(Eyes eyes, Row row, int number) {
        return eyes
                .world()
                .rows(
                        "our_policy_version",
                        one -> row.uuid("policy_id").equals(one.uuid("policy_id"))
                                && one.get("number").equals(number))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Answer written(Eyes eyes, Row row) {
        var policy = policyOf(eyes, row);
        var number = (Integer) row.get("number");
        var former = versionOf(eyes, row, number - 1);
        return first(
                no(!eyes.at(row) || !writes(eyes), "does not write them"),
                no(!eyes.acting(row.uuid("written_by")), "in another's name"),
                no(policy == null || !eyes.at(policy) || !policy.lacks("ended_at"), "of no policy that holds"),
                yes(number == 1, "the first"),
                yes(
                        former != null
                                && eyes.at(former)
                                && ((List<?>) row.get("bound")).containsAll((List<?>) former.get("bound")),
                        "follows the one before, and lets nobody go"));
    }

    private static Answer acknowledgement(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.acting(row.uuid("account_id")), "their own"),
                yes(writes(eyes), "sees who read them"));
    }

    private static Answer acknowledged(Eyes eyes, Row row) {
        var policy = policyOf(eyes, row);
        var version = versionOf(eyes, row, (Integer) row.get("version"));
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("account_id")), "in another's name"),
                no(eyes.own() != null, "a young person is asked for nothing"),
                no(policy == null || !policy(eyes, policy).yes() || !policy.lacks("ended_at"), "it has ended"),
                yes(
                        version != null && version(eyes, version).yes() && binds(eyes, version),
                        "it binds them and has begun"));
    }
}
