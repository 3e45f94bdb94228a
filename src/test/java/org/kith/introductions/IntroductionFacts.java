package org.kith.introductions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.oracle.Dice;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Row;

/** Facts about introductions: somebody is introduced, and something is said of it; and what a young person says of themselves. */
final class IntroductionFacts {
    private static final List<String> KINDS =
            List.of("who", "about", "hello", "passed-on", "went", "called-off", "suits", "suits", "another-day");

    private IntroductionFacts() {}

    static void introduction(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var id = world.newId();
        var colleague = dice.chance(2);
        var house = dice.organisationOf(young);
        var service = colleague || dice.chance(3)
                ? null
                : dice.rowIfAny(world.rows("service", one -> one.organisation().equals(house)));
        world.add(Row.of(
                "introduction",
                "id",
                id,
                "organisation_id",
                house,
                "young_person_id",
                young.id(),
                "service_id",
                service == null ? null : service.id(),
                "account_id",
                colleague ? dice.row("account").id() : null,
                "name",
                colleague ? null : "Sunita",
                "why",
                "The flat",
                "helper_id",
                dice.row("account").id(),
                "said_by",
                dice.row("account").id(),
                "said_at",
                moment(world, dice),
                "ended_at",
                dice.chance(3) ? world.now() : null));
        var wish = step(world, dice, young, id, "who", 1);
        var plan = step(world, dice, young, id, "planned", 2)
                .with("on_day", "2026-12-12")
                .with("at_time", "16:00")
                .with("place", "The café")
                .with("wish_id", wish.id());
        world.add(wish);
        world.add(plan);
        if (service != null && !dice.chance(5)) {
            world.add(step(world, dice, young, id, dice.chance(4) ? "hidden" : "shown", 4));
        }
        if (dice.chance(3)) {
            world.add(plan.with("id", world.newId()).with("number", 5).with("on_day", "2026-12-19"));
        }
        var kind = dice.one(KINDS);
        var answers = List.of("suits", "another-day").contains(kind);
        var said = step(world, dice, young, id, kind, 3);
        world.add(
                answers
                        ? said.with("about_id", plan.id()).with("side", dice.oneOf("young person", "other", "other"))
                        : said);
    }

    private static Instant moment(MadeWorld world, Dice dice) {
        return dice.chance(2) ? world.now() : dice.ago(Duration.ofMinutes(3));
    }

    private static Row step(MadeWorld world, Dice dice, Row young, UUID introduction, String kind, int number) {
        return Row.of(
                "introduction_step",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "introduction_id",
                introduction,
                "number",
                number,
                "kind",
                kind,
                "words",
                "Nan",
                "on_day",
                null,
                "at_time",
                null,
                "place",
                null,
                "side",
                null,
                "about_id",
                null,
                "wish_id",
                null,
                "said_by",
                dice.row("account").id(),
                "said_at",
                moment(world, dice));
    }

    static void aboutMe(MadeWorld world, Dice dice) {
        var young = dice.row("young_person");
        var version =
                world.rows("about_me", one -> young.id().equals(one.person())).size() + 1;
        world.add(Row.of(
                "about_me",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(young),
                "young_person_id",
                young.id(),
                "version",
                version,
                "words",
                "Call me Jay",
                "said_by",
                dice.row("account").id(),
                "said_at",
                moment(world, dice)));
    }
}
