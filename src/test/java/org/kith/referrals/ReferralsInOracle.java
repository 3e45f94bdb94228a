package org.kith.referrals;

import java.util.List;
import java.util.stream.Stream;
import org.kith.oracle.Everyday;
import org.kith.oracle.Eyes;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Referrals, what became of them, and the terms. */
public final class ReferralsInOracle implements InOracle {
    private static final FactKind REFERRED = new FactKind("somebody is referred", 473, 3, ReferralFacts::referral);
    private static final FactKind SUPPORT = new FactKind("a service would like to help", 475, 3, SupportFacts::asked);
    private static final FactKind TERMS = new FactKind("terms are written", 474, 1, ReferralFacts::terms);
    private static final OwnersRight.While CARRIES_OUT = new OwnersRight.While("carrying_out", "referral");

    @Override
    public int order() {
        return 183;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(ReferralRules.ALL.stream(), SupportRules.ALL.stream())
                .toList();
    }

    @Override
    public List<FactKind> facts() {
        return List.of(REFERRED, TERMS, SUPPORT);
    }

    /** What is shared begins and ends with a referral, and nothing else of any. */
    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(
                OwnersRight.reads("referral", "referred_before", (eyes, row, doing) -> eyes.at(row)),
                OwnersRight.changes(
                                "referral",
                                "carried_out",
                                "wants = 'x'",
                                (eyes, row, doing) -> doing.is(CARRIES_OUT, row.id()))
                        .during(CARRIES_OUT),
                OwnersRight.reads(
                                "referral_step",
                                "found_to_carry_out",
                                (eyes, row, doing) -> doing.is(CARRIES_OUT, row.uuid("referral_id")))
                        .during(CARRIES_OUT),
                OwnersRight.reads("section_grant", "shared_before", (eyes, row, doing) -> eyes.at(row)),
                OwnersRight.adds("section_grant", "shared_by_referral", ReferralsInOracle::isCarriedOut)
                        .during(CARRIES_OUT),
                OwnersRight.changes(
                                "section_grant",
                                "taken_back_by_referral",
                                "purpose = 'x'",
                                ReferralsInOracle::isCarriedOut)
                        .during(CARRIES_OUT),
                OwnersRight.reads("service", "found_to_carry_out", ReferralsInOracle::isCarriedOut)
                        .during(CARRIES_OUT));
    }

    private static boolean isCarriedOut(Eyes eyes, Row row, OwnersRight.Doing doing) {
        return doing.is(CARRIES_OUT) && eyes.at(row);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfReferrals.ALL, MutantsOfSupport.ALL);
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var made = day.made(REFERRED, "referral");
        var service = day.world
                .rows("service", one -> one.organisation().equals(made.organisation()))
                .getFirst();
        var referral = day.replaced(made, made.with("service_id", service.id()).with("stands", "written"));
        var step = day.made(REFERRED, "referral_step")
                .with("referral_id", referral.id())
                .with("service_id", service.id())
                .with("number", 1)
                .with("step", "yes")
                .with("side", "young")
                .with("words", "x");
        var asked = day.made(SUPPORT, "referral_ask");
        var ask = day.replaced(
                asked,
                asked.with("organisation_id", made.organisation())
                        .with("service_id", service.id())
                        .with("ended_at", null));
        var answer = day.made(SUPPORT, "referral_ask_step")
                .with("organisation_id", made.organisation())
                .with("ask_id", ask.id())
                .with("words", "x")
                .with("how", null);
        return List.of(
                new Matrix.Line("`referral_ask`, that a service would like to help", ask, Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "`referral_ask_step`, that they said yes to that",
                        answer.with("step", "yes"),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, that it does not go on", answer.with("step", "closed"), Matrix.Whose.ANYBODYS),
                new Matrix.Line("`referral`", referral, Matrix.Whose.ANYBODYS),
                new Matrix.Line("`referral_step`, that they said yes", step, Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, that it is not sent after all",
                        step.with("step", "withdrawn").with("side", "team"),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, that it was sent",
                        step.with("step", "sent").with("side", "team"),
                        Matrix.Whose.ANYBODYS));
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line(
                "`referral_terms`, what services may do with what they see",
                day.made(TERMS, "referral_terms"),
                Matrix.Whose.THEIR_OWN));
    }
}
