package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records opened in an emergency, what came of it, and who tried. */
final class EmergencyRules {
    private EmergencyRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("emergency_access", EmergencyRules::emergency)
                    .added(EmergencyRules::opened, "account_id")
                    .filledLater("told_at", "told_by", "seen_at", "seen_by", "heard_at")
                    .changed(EmergencyRules::goesOn)
                    .way("ends it", eyes -> Map.of("ends_at", eyes.now()))
                    .way(
                            "puts its end off",
                            eyes -> Map.of("ends_at", eyes.now().plus(Duration.ofHours(1))))
                    .way("has seen it", eyes -> Map.of("seen_at", eyes.now(), "seen_by", Rule.WHOEVER_ACTS))
                    .way("had seen it", eyes -> Map.of("seen_at", before(eyes), "seen_by", Rule.WHOEVER_ACTS))
                    .way("tells them", eyes -> Map.of("told_at", eyes.now(), "told_by", Rule.WHOEVER_ACTS))
                    .way("had told them", eyes -> Map.of("told_at", before(eyes), "told_by", Rule.WHOEVER_ACTS))
                    .way("has read of it", eyes -> Map.of("heard_at", eyes.now())),
            Rule.on("emergency_review", EmergencyRules::review).added(EmergencyRules::lookedAgain, "made_by"),
            Rule.on("emergency_try", EmergencyRules::told)
                    .added(EmergencyRules::tried, "account_id")
                    .filledLater("seen_at", "seen_by")
                    .changed(EmergencyRules::lookedInto)
                    .way("has looked into it", eyes -> Map.of("seen_at", eyes.now(), "seen_by", Rule.WHOEVER_ACTS))
                    .way("had looked into it", eyes -> Map.of("seen_at", before(eyes), "seen_by", Rule.WHOEVER_ACTS)));

    private static Object before(Eyes eyes) {
        return eyes.now().minus(Duration.ofMinutes(3));
    }

    static Answer emergency(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.standBy() && eyes.acting(row.uuid("account_id")), "opened it"),
                yes(ofTeam(eyes, row), "their team is told"),
                yes(
                        eyes.themselves(row.person()) && (row.lacks("not_told_because") || !row.lacks("told_at")),
                        "they are told"));
    }

    private static boolean ofTeam(Eyes eyes, Row emergency) {
        return eyes.teamOf(emergency.person());
    }

    private static boolean managesIt(Eyes eyes, Row emergency) {
        return eyes.are("manager")
                && ofTeam(eyes, emergency)
                && !OnePerson.is(eyes.world(), emergency.uuid("account_id"), eyes.account());
    }

    private static Answer opened(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.standBy() || !eyes.acting(row.uuid("account_id")), "not as themselves"),
                no(
                        !row.lacks("told_at") || !row.lacks("seen_at") || !row.lacks("heard_at"),
                        "nobody has been told yet"),
                no(
                        !row.time("opened_at").equals(eyes.now())
                                || !row.time("opened_by_clock")
                                        .equals(eyes.world().clock()),
                        "not now"),
                no(!row.time("ends_at").equals(eyes.now().plus(Duration.ofHours(1))), "not for an hour"),
                no(!row.lacks("review_on") && !soon(eyes, row), "looked at again too late"),
                yes(eyes.isAbout(row.person()) && eyes.whole(row.person()) && teamIs(eyes, row), "finds whose it is"));
    }

    /** It is looked at again within four weeks. */
    private static boolean soon(Eyes eyes, Row row) {
        var day = LocalDate.parse(row.text("review_on"));
        var today = EmergencyFacts.today(eyes.world());
        return !day.isBefore(today) && !day.isAfter(today.plusDays(29));
    }

    private static boolean teamIs(Eyes eyes, Row row) {
        return row.uuid("team_id")
                .equals(eyes.world().find("young_person", row.person()).uuid("team_id"));
    }

    /** It ends sooner, is seen, told and read: each once, now, and by whose it is to say so. */
    private static Answer goesOn(Eyes eyes, Row before, Row after) {
        var opener = eyes.standBy() && eyes.acting(before.uuid("account_id"));
        var manager = managesIt(eyes, before);
        return first(
                no(
                        changed(before, after, "ends_at")
                                && !(opener
                                        && after.time("ends_at").equals(eyes.now())
                                        && before.time("ends_at").isAfter(eyes.now())),
                        "whoever opened it ends it, and never later"),
                no(
                        changed(before, after, "seen_at", "seen_by") && !(manager && once(eyes, before, after, "seen")),
                        "a manager of the team sees it, once"),
                no(
                        changed(before, after, "told_at", "told_by") && !(manager && once(eyes, before, after, "told")),
                        "a manager of the team tells them, once"),
                no(
                        changed(before, after, "heard_at")
                                && !(eyes.themselves(before.person())
                                        && before.lacks("heard_at")
                                        && after.time("heard_at").equals(eyes.now())),
                        "they read of it, once"),
                yes(opener || eyes.are("manager") || eyes.themselves(before.person()), "it is theirs to say"));
    }

    private static boolean changed(Row before, Row after, String... columns) {
        return List.of(columns).stream().anyMatch(column -> !Objects.equals(before.get(column), after.get(column)));
    }

    private static boolean once(Eyes eyes, Row before, Row after, String what) {
        return before.lacks(what + "_at")
                && after.time(what + "_at").equals(eyes.now())
                && eyes.acting(after.uuid(what + "_by"));
    }

    private static @Nullable Row emergencyOf(Eyes eyes, Row review) {
        return eyes.world().findIfThere("emergency_access", review.uuid("emergency_id"));
    }

    private static Answer review(Eyes eyes, Row row) {
        var emergency = emergencyOf(eyes, row);
        return first(
                no(!eyes.at(row) || emergency == null, "not of their organisation"),
                yes(eyes.at(emergency) && ofTeam(eyes, emergency), "their team looks again"));
    }

    private static Answer lookedAgain(Eyes eyes, Row row) {
        var emergency = emergencyOf(eyes, row);
        return first(
                no(!eyes.at(row) || emergency == null || !eyes.at(emergency), "not of their organisation"),
                no(!managesIt(eyes, emergency), "no manager of the team, or opened it"),
                no(!eyes.acting(row.uuid("made_by")), "in another's name"),
                no(!row.time("made_at").equals(eyes.now()), "not now"),
                no(emergency.lacks("not_told_because") || !emergency.lacks("told_at"), "they are told"),
                yes(soon(eyes, row), "and again within four weeks"));
    }

    private static Answer theirs(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.acting(row.uuid("account_id")), "their own"));
    }

    /** Their own; and from the tenth miss within a day on, managers. */
    private static Answer told(Eyes eyes, Row row) {
        return first(
                yes(theirs(eyes, row).yes(), "their own"), yes(eyes.at(row) && isTold(eyes, row), "managers are told"));
    }

    private static boolean isTold(Eyes eyes, Row row) {
        return eyes.are("manager") && Integer.parseInt(row.text("misses")) >= 10;
    }

    private static Answer lookedInto(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !isTold(eyes, before) || !before.lacks("seen_at"), "no manager, or seen before"),
                no(OnePerson.is(eyes.world(), before.uuid("account_id"), eyes.account()), "their own"),
                no(after.lacks("seen_at") || !after.time("seen_at").equals(eyes.now()), "not now"),
                yes(eyes.acting(after.uuid("seen_by")), "looked into it"));
    }

    private static Answer tried(Eyes eyes, Row row) {
        return first(
                no(!row.lacks("seen_at"), "seen already"),
                no(!eyes.standBy(), "does not work with young people"),
                no(!row.time("tried_at").equals(eyes.world().clock()), "not now"),
                yes(theirs(eyes, row).yes(), "as themselves"));
    }

    /**
     * What comes of looking for somebody by their day of birth.
     *
     * @param by and by what else
     */
    static String comesOf(Eyes eyes, Row sought, String by) {
        if (!eyes.standBy()) {
            return "refused";
        }
        var world = eyes.world();
        var hourAgo = world.clock().minus(Duration.ofHours(1));
        var tries = world.rows(
                "emergency_try",
                one -> theirs(eyes, one).yes() && one.time("tried_at").isAfter(hourAgo));
        if (tries.size() >= 5) {
            return "too often";
        }
        var same = world.rows(
                "young_person",
                one -> eyes.at(one)
                        && one.text("date_of_birth").equals(sought.text("date_of_birth"))
                        && (one.text(by).equals(sought.text(by))
                                || by.equals("child_number") && isSaid(eyes, one, sought)));
        return switch (same.size()) {
            case 0 -> "nobody";
            case 1 -> found(eyes, same.getFirst().id());
            default -> "several";
        };
    }

    /** Whether somebody said that the number of one is another's too, and did not take it back. */
    private static boolean isSaid(Eyes eyes, Row person, Row sought) {
        return eyes.world().rows("child_number_answer").stream()
                .anyMatch(said -> eyes.at(said)
                        && person.id().equals(said.person())
                        && said.text("number").equals(sought.text("child_number"))
                        && said.is("is_same")
                        && said.lacks("undone_at"));
    }

    private static String found(Eyes eyes, UUID person) {
        return (eyes.teamOf(person) ? "theirs " : opensAnother(eyes, person) ? "open " : "open already ") + person;
    }

    /** Whether they have none open of this person, or one of which they said the same: “x”, and nothing of danger. */
    private static boolean opensAnother(Eyes eyes, UUID person) {
        var clock = eyes.world().clock();
        var open = eyes.world()
                .rows(
                        "emergency_access",
                        one -> eyes.at(one)
                                && eyes.acting(one.uuid("account_id"))
                                && person.equals(one.person())
                                && one.time("ends_at").isAfter(eyes.now())
                                && clock.isBefore(one.time("opened_by_clock").plus(Duration.ofHours(1))));
        return open.isEmpty()
                || open.stream()
                        .anyMatch(one -> one.text("reason").equals("x")
                                && one.lacks("not_told_because")
                                && one.lacks("review_on"));
    }
}
