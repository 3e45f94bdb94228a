package org.kith.walk;

import static org.kith.walk.Walker.AUTHOR;
import static org.kith.walk.Walker.COLLEAGUE;
import static org.kith.walk.Walker.PARTNER;
import static org.kith.walk.Walker.THEIR_MANAGER;
import static org.kith.walk.Walker.THEMSELVES;
import static org.kith.walk.Walker.WORKER_OF_ANOTHER_TEAM;
import static org.kith.walk.Walker.YOUNG_PERSON_OF_ANOTHER_TEAM;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A word that stands in one hidden place and nowhere else, and everybody who may meet it. They are Jay's unless said otherwise. */
enum Canary {
    JUST_FOR_ME("wimblecrake", THEMSELVES),
    JUST_FOR_ME_BEFORE("tosselbrine", THEMSELVES),
    JUST_FOR_ME_DRAFT("quorndapple", THEMSELVES),
    OWN_DRAFT("rusticombe", THEMSELVES),
    WITHHELD_ENTRY("fennimarch", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_TITLE("grebbleford", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_FORMER_VERSION("sloomwick", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_REASON_OF_CHANGE("yarrowpitch", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_PHOTO_NAME("lintelbray", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_PHOTO_DESCRIPTION("maffletoft", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_PAPER("nockerbeck", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    WITHHELD_PASSAGE("dorblestone", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    PASSAGE_ONCE_IN_THE_OPEN("hexamoor", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    DRAFT_OF_AUTHOR("ormathwin", AUTHOR),
    DRAFT_OF_CHANGE("pelliwhist", AUTHOR),
    DRAFT_OF_COLLEAGUE("jessamund", COLLEAGUE),
    /** In the section that is shared with the partner. */
    ENTRY("thrumwold", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER, PARTNER),
    /** In a section that is shared with nobody. */
    ENTRY_NOT_SHARED("gallowmere", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER),
    PHOTO_NOT_SHARED("brambleside", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER),
    /** Opened in an emergency that is over: its reason, and another one the young person is not told of yet. */
    EMERGENCY("hallowfitch", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER, WORKER_OF_ANOTHER_TEAM),
    EMERGENCY_NOT_TOLD("crindlemoss", AUTHOR, COLLEAGUE, THEIR_MANAGER, WORKER_OF_ANOTHER_TEAM),
    EMERGENCY_WHY_NOT_TOLD("wexterly", AUTHOR, COLLEAGUE, THEIR_MANAGER),
    /** Said with asking the partner why they looked. */
    QUESTION_WHY("dapplethorn", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER, PARTNER),
    /** Said with asking a colleague, and what they answered. */
    QUESTION_TO_COLLEAGUE("mossicrane", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER),
    ANSWER_WHY("tarrowbeck", THEMSELVES, AUTHOR, COLLEAGUE, THEIR_MANAGER),
    ENTRY_OF_ANOTHER_TEAM("skerrivane", WORKER_OF_ANOTHER_TEAM, YOUNG_PERSON_OF_ANOTHER_TEAM),
    PHOTO_OF_ANOTHER_TEAM("vantlebury", WORKER_OF_ANOTHER_TEAM, YOUNG_PERSON_OF_ANOTHER_TEAM);

    /** Stands nowhere at all. */
    static final String NOWHERE = "uddlesmere";

    private final String word;
    private final Set<Walker> mayMeet;

    Canary(String word, Walker first, Walker... more) {
        this.word = word;
        this.mayMeet = EnumSet.of(first, more);
    }

    String word() {
        return word;
    }

    /** The word but for its last letters, as somebody has typed it who is about to. */
    String beginning() {
        return word.substring(0, word.length() - 3);
    }

    Set<Walker> mayMeet() {
        return mayMeet;
    }

    boolean isJustForThem() {
        return name().startsWith("JUST_FOR_ME");
    }

    /** Whether it stands in the reason that somebody gave for opening a record in an emergency. */
    boolean isReasonOf(Walker walker) {
        return walker == WORKER_OF_ANOTHER_TEAM && (this == EMERGENCY || this == EMERGENCY_NOT_TOLD);
    }

    /** Those that stand in a text, however they are written: it is long, so it is folded once for all of them. */
    static Set<Canary> in(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(canary -> small.contains(canary.word))
                .collect(Collectors.toSet());
    }
}
