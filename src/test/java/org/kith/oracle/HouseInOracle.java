package org.kith.oracle;

import java.util.List;
import java.util.stream.Stream;

/** Who works here, how they come in, and the words the organisation chose. */
final class HouseInOracle implements InOracle {
    static final FactKind MEMBERSHIP = new FactKind("membership", 10, 3, HouseFacts::membership);
    static final FactKind PASSKEY = new FactKind("passkey", 20, 2, HouseFacts::passkey);
    static final FactKind WAY_IN_CHANGED = new FactKind("way in changed", 30, 2, HouseFacts::wayInChange);
    static final FactKind INVITATION = new FactKind("invitation", 40, 2, HouseFacts::invitation);
    static final FactKind NO_SECOND_PERSON = new FactKind("no second person", 45, 2, WayInFacts::lost);
    static final FactKind STOOD_BY = new FactKind("a partner waits or is stood by", 46, 3, HouseFacts::partnerWord);
    static final FactKind COLLEAGUE_WORD =
            new FactKind("a colleague waits or is put into a team", 47, 3, HouseFacts::colleagueWord);
    static final FactKind KIND_WORD = new FactKind("kind word", 50, 1, HouseFacts::kindWord);
    static final FactKind SECTION_NAME = new FactKind("section name", 60, 1, HouseFacts::sectionName);
    static final FactKind FORMER_NAME = new FactKind("former name", 320, 2, HouseFacts::formerName);
    static final FactKind DEVICE_KEY = new FactKind("device key", 330, 1, HouseFacts::deviceKey);

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Rule> rules() {
        return HouseRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(
                MEMBERSHIP,
                PASSKEY,
                WAY_IN_CHANGED,
                INVITATION,
                NO_SECOND_PERSON,
                STOOD_BY,
                COLLEAGUE_WORD,
                KIND_WORD,
                SECTION_NAME,
                FORMER_NAME,
                DEVICE_KEY);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return Stream.concat(
                        OwnersRight.compared("account", "way_in_change"),
                        Stream.of(
                                OwnersRight.reads(
                                        "team_member",
                                        "begun",
                                        (eyes, row, doing) -> eyes.acting(row.uuid("account_id"))),
                                OwnersRight.reads(
                                        "account",
                                        "named",
                                        (eyes, row, doing) -> row.lacks("young_person_id")
                                                && (eyes.at(row) || eyes.are("job sign-in"))),
                                OwnersRight.changes(
                                        "account",
                                        "waiting",
                                        "about = 'x'",
                                        (eyes, row, doing) -> eyes.at(row) && row.lacks("young_person_id")),
                                OwnersRight.ofWhoComesIn("former_name", "compared"),
                                OwnersRight.ofWhoComesIn("invitation", "who_came"),
                                OwnersRight.ofWhoComesIn("worker", "compared"),
                                OwnersRight.reads(
                                        "way_in_change",
                                        "who_said_so",
                                        (eyes, row, doing) -> row.isOneOf("what", "device lost")
                                                && (eyes.at(row) || eyes.are("job sign-in"))),
                                OwnersRight.reads(
                                        "organisation",
                                        "codes_go",
                                        (eyes, row, doing) -> eyes.at(row) && eyes.are("young person")),
                                OwnersRight.reads(
                                        "way_in_change",
                                        "from_where",
                                        (eyes, row, doing) -> row.isOneOf("what", "passkey made", "came in by code")
                                                && eyes.acting(row.uuid("account_id"))),
                                OwnersRight.changes(
                                        "way_in_change",
                                        "says_from_where",
                                        "place = 'x'",
                                        (eyes, row, doing) -> row.isOneOf("what", "passkey made", "came in by code")
                                                && eyes.acting(row.uuid("account_id")))))
                .toList();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(
                MutantsOfHouse.ALL,
                MutantsOfWaysIn.ALL,
                MutantsOfPartnerWords.ALL,
                MutantsOfSingleConditions.ALL,
                MutantsOfSingleRoles.ALL);
    }
}
