package org.kith.introductions;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kith.oracle.Everyday;
import org.kith.oracle.Eyes;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Introductions, and what young people say of themselves. */
public final class IntroductionsInOracle implements InOracle {
    private static final FactKind INTRODUCED =
            new FactKind("somebody is introduced", 530, 3, IntroductionFacts::introduction);
    private static final FactKind ABOUT_ME = new FactKind("says of themselves", 531, 2, IntroductionFacts::aboutMe);
    private static final String STEP = "introduction_step";

    @Override
    public int order() {
        return 230;
    }

    @Override
    public List<Rule> rules() {
        return IntroductionRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(INTRODUCED, ABOUT_ME);
    }

    /** A service is told when and where somebody is introduced to it. */
    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(
                OwnersRight.reads(
                        "introduction",
                        "introduced_to",
                        (eyes, row, doing) ->
                                isSeenByAService(eyes, row) && Objects.equals(eyes.service(), row.uuid("service_id"))),
                OwnersRight.reads(STEP, "said_of_that", (eyes, row, doing) -> isSeenByAService(eyes, row)));
    }

    private static boolean isSeenByAService(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.service() != null && eyes.isAbout(row.person()) && eyes.something(row.person());
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfIntroductions.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("introduction", STEP);
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var one = day.made(INTRODUCED, "introduction")
                .with("ended_at", null)
                .with("account_id", day.worker().id());
        day.world.replace(day.world.find("introduction", one.id()), one);
        var step = day.made(INTRODUCED, STEP)
                .with("introduction_id", one.id())
                .with("young_person_id", one.person())
                .with("side", null);
        return List.of(
                line("`introduction`", one),
                line("`introduction_step`, a wish", step.with("kind", "who")),
                line("the same, what of them is told", step.with("kind", "about")),
                line("the same, a plan", step.with("kind", "planned")),
                line(
                        "the same, that it suits the young person",
                        step.with("kind", "suits").with("side", "young person")),
                line(
                        "the same, that it suits the worker they are introduced to",
                        step.with("kind", "suits").with("side", "other")),
                line("`about_me`", day.made(ABOUT_ME, "about_me")));
    }

    private static Matrix.Line line(String words, org.kith.oracle.Row row) {
        return new Matrix.Line(words, row, Matrix.Whose.ANYBODYS);
    }
}
