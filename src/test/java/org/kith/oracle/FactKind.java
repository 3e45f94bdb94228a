package org.kith.oracle;

import java.util.function.BiConsumer;

/** What can be so in a made-up world. Those that much depends on stand here with their weight; a fact about what is not there adds nothing. */
enum FactKind {
    MEMBERSHIP(3, HouseFacts::membership),
    PASSKEY(2, HouseFacts::passkey),
    WAY_IN_CHANGED(2, HouseFacts::wayInChange),
    INVITATION(2, HouseFacts::invitation),
    KIND_WORD(1, HouseFacts::kindWord),
    SECTION_NAME(1, HouseFacts::sectionName),
    PARTS_OF_A_RETURN(3, ReturnFacts::partsOfReturn),
    ASSIGNMENT(3, AssignmentFacts::assignment),
    MOVED_TO_ANOTHER_TEAM(2, AssignmentFacts::move),
    WORKER_JOINED(2, AssignmentFacts::join),
    REACHED(3, ContactFacts::detail),
    SAID_OF_A_WORKER(2, ContactFacts::ofWorker),
    NUMBER_SAID(2, NumberFacts::answer),
    NUMBER_ROW(1, NumberFacts::row),
    FINDING(1, ReturnFacts::finding),
    HISTORY(1, ReturnFacts::history),
    READING(2, ReturnFacts::reading),
    ENTRY(8, RecordFacts::entry),
    BESIDE_AN_ENTRY(12, RecordFacts::besideEntry),
    KEPT_BACK(3, RecordFacts::withheld),
    DRAFT(3, RecordFacts::draft),
    JUST_FOR_ME(2, RecordFacts::justForMe),
    GRANT(10, SharingFacts::grant),
    ASK(3, SharingFacts::ask),
    EMERGENCY(4, EmergencyFacts::emergency),
    EMERGENCY_LOOKED_AT_AGAIN(2, EmergencyFacts::review),
    EMERGENCY_TRIES(1, EmergencyFacts::tries),
    ASKED_WHY(3, LookFacts::question),
    UNUSUAL_LOOKING(2, LookFacts::review),
    POLICY_OF_THE_ORGANISATION(3, OurPolicyFacts::policy),
    POLICY_READ(2, OurPolicyFacts::acknowledgement),
    FORMER_NAME(2, HouseFacts::formerName),
    DEVICE_KEY(1, HouseFacts::deviceKey),
    SEALED_LOG(2, SealingFacts::sealed),
    MESSAGE(3, OutboxFacts::message);

    private final int weight;
    private final BiConsumer<MadeWorld, Dice> adds;

    FactKind(int weight, BiConsumer<MadeWorld, Dice> adds) {
        this.weight = weight;
        this.adds = adds;
    }

    /** How often it is so, beside the others. */
    int weight() {
        return weight;
    }

    void addTo(MadeWorld world, Dice dice) {
        adds.accept(world, dice);
    }
}
