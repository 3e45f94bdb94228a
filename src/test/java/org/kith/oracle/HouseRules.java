package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who works here, who comes in from services, and how they come in. */
public final class HouseRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private HouseRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on(
                            "organisation",
                            (eyes, row) -> first(
                                    yes(eyes.at(row), "their own"),
                                    yes(
                                            eyes.are(
                                                    "job install",
                                                    "job measures",
                                                    "job scan",
                                                    "job seal",
                                                    "job verify",
                                                    "job send"),
                                            "finds which there are")))
                    .added((eyes, row) -> first(yes(eyes.are("job install"), "sets Kith up")))
                    .changedAltogether((eyes, before, after) -> first(
                            yes(eyes.are("job install"), "sets Kith up"),
                            yes(eyes.at(after) && eyes.are("administrator", "manager", "job import"), "keeps it up")))
                    .way("gives another name", eyes -> Map.of("name", "Elsewhere")),
            Rule.on("team", HouseRules::notPartners)
                    .added((eyes, row) -> first(
                            yes(eyes.at(row) && eyes.are("administrator", "job import", "job install"), "makes teams")))
                    .changedAltogether((eyes, before, after) ->
                            first(yes(eyes.at(after) && eyes.are("administrator"), "names teams")))
                    .way("gives another name", eyes -> Map.of("name", "West")),
            Rule.on(
                            "team_member",
                            (eyes, row) -> first(
                                    yes(eyes.acting(row.uuid("account_id")), "themselves"),
                                    yes(notPartners(eyes, row).yes(), "of the organisation")))
                    .added(
                            (eyes, row) -> first(
                                    no(!inTheirOwnName(eyes, row), "in another's name"),
                                    yes(eyes.at(row) && eyes.are("administrator", "job install"), "sets who belongs")),
                            "put_by")
                    .changedAltogether((eyes, before, after) ->
                            first(yes(eyes.at(after) && eyes.are("administrator"), "sets who belongs")))
                    .way("lets go", eyes -> Map.of("until", SOME_DAY)),
            Rule.on("worker", HouseRules::notPartners)
                    .added((eyes, row) -> first(
                            no(!row.lacks("account_id"), "who a worker is, is said with a line of its own"),
                            yes(eyes.at(row) && eyes.are("job import"), "a return makes them")))
                    .changedAltogether((eyes, before, after) -> first(
                            no(!isAsSaid(eyes, before, after), "who a worker is, is said with a line of its own"),
                            yes(eyes.at(after) && eyes.are("manager", "analyst", "job import"), "says what they are")))
                    .way("gives a name", eyes -> Map.of("name", "Ben")),
            Rule.on("worker_part", HouseRules::notPartners).knownBy("worker_id"),
            Rule.on("service", HouseRules::service)
                    .added((eyes, row) -> first(yes(
                            eyes.at(row) && eyes.are("worker", "manager", "administrator", "job install"),
                            "adds services")))
                    .changed((eyes, before, after) -> first(
                            yes(eyes.at(after) && eyes.are("manager", "administrator"), "names and ends services")))
                    .way("gives another name", eyes -> Map.of("name", "Canalside"))
                    .way("ends it", eyes -> Map.of("ended_at", SOME_DAY)),
            Rule.on("section_name", HouseRules::ofOrganisation)
                    .knownBy("organisation_id", "section")
                    .added((eyes, row) -> names(eyes, row))
                    .changedAltogether((eyes, before, after) -> names(eyes, after))
                    .way("gives another name", eyes -> Map.of("name", "Where I live"))
                    .removed(HouseRules::names),
            Rule.on("kind_word", HouseRules::ofOrganisation)
                    .added(
                            (eyes, row) -> first(
                                    no(
                                            !row.lacks("ended_at") || !eyes.acting(row.uuid("made_by")),
                                            "in another's name"),
                                    yes(names(eyes, row).yes(), "keeps the words of the organisation")),
                            "made_by")
                    .filledLater("ended_at")
                    .changed((eyes, before, after) -> first(
                            no(!before.lacks("ended_at"), "it has ended"),
                            yes(names(eyes, after).yes(), "keeps the words of the organisation")))
                    .way("ends it", eyes -> Map.of("ended_at", SOME_DAY)),
            AccountRules.ACCOUNT,
            AccountRules.INVITATION,
            AccountRules.PASSKEY,
            PartnerWordRules.PARTNER_WORD,
            WayInRules.WAY_IN_CHANGE,
            AccountRules.DEVICE_KEY,
            AccountRules.FORMER_NAME);

    static Answer ofOrganisation(Eyes eyes, Row row) {
        return first(yes(eyes.at(row), "of the organisation"));
    }

    private static boolean inTheirOwnName(Eyes eyes, Row row) {
        return row.lacks("put_by") ? eyes.account() == null : eyes.acting(row.uuid("put_by"));
    }

    public static Answer notPartners(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && !eyes.partner(), "of the organisation"));
    }

    private static Answer service(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(
                        eyes.are("worker", "manager", "administrator", "young person", "job sign-in", "job install"),
                        "works here"),
                yes(eyes.partner() && row.id().equals(eyes.service()), "their own"));
    }

    private static Answer names(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("manager", "administrator"), "keeps the words of the organisation"));
    }

    /** Whether they are the account they were, or the one a line that holds says they are. */
    private static boolean isAsSaid(Eyes eyes, Row before, Row after) {
        var said = eyes
                .world()
                .rows(
                        "worker_join",
                        one -> WorkerJoinRules.holds(one) && after.id().equals(one.uuid("worker_id")))
                .stream()
                .map(one -> one.uuid("account_id"))
                .findFirst()
                .orElse(null);
        return Objects.equals(before.uuid("account_id"), after.uuid("account_id"))
                || Objects.equals(said, after.uuid("account_id"));
    }
}
