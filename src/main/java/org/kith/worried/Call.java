package org.kith.worried;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.nation.Nation;

/** Whom anybody can call at any hour: of which nations they are, docs/LAW.md says with where it is from. */
enum Call {
    EMERGENCY("999"),
    HEALTH("111"),
    LIFELINE("0808 808 8000"),
    SAMARITANS("116 123"),
    CHILDLINE("0800 1111");

    private final String number;

    Call(String number) {
        this.number = number;
    }

    /** Those of a nation; where nobody has said which it is, those of all. */
    static List<Call> of(@Nullable Nation nation) {
        return switch (nation) {
            case null -> List.of(EMERGENCY, SAMARITANS, CHILDLINE);
            case NORTHERN_IRELAND -> List.of(EMERGENCY, LIFELINE, SAMARITANS, CHILDLINE);
            case ENGLAND, SCOTLAND, WALES -> List.of(EMERGENCY, HEALTH, SAMARITANS, CHILDLINE);
        };
    }

    String number() {
        return number;
    }

    String link() {
        return "tel:" + number.replace(" ", "");
    }

    String words() {
        return say("worried.call." + number.replace(" ", ""));
    }
}
