package org.kith.ssda903;

import java.util.Set;
import org.kith.intake.Finding;

/** What is noted of a value that is read all the same. */
final class Remarks {

    static final String ALONE = "the code alone; the words beside it are not read";
    static final String ONE_PIECE = "a code in one piece; it is read so";
    static final String WORDS = "a code; these words are read as the one they stand for";
    static final String NUMBER_ALONE = "the number alone; the name beside it is not read";
    static final String NAME_OF_WORKER =
            "a worker's code, SW or XX and a number in one piece (rule SW02); this looks like a name, by which two workers may be one, and is read as it is";
    static final String NOTHING = "a code or a value, or nothing; a word that there is none is read as nothing";
    static final String NEVER = "nothing where something goes on, instead of a day that stands for none; it is read so";
    static final String STILL = "nothing where something goes on; a word that it does is read so";
    static final String TIME = "a day; the time beside it is not read";
    static final String YEAR_FIRST =
            "a year of four digits; the first two digits are read as the year, the one way in which these dates fit";
    static final String ONE_WAY =
            "a year of four digits; the column has the day first and the year first, and this fits one way only";
    static final String EITHER =
            "a year of four digits; nothing tells which of both it is, and it is read with the day first, as a return has it";

    static final String NO_BIRTH =
            "the date of birth of the header; the child's number says whose row it is, and it is read without it";

    static final String BIRTH_OF_OTHERS =
            "a date of birth; it is read as the other files have it, which say the same in each of their rows";

    static final String ONE_OF = "one of ";
    static final String AS_IT_IS = "; it is kept as it is";

    private static final Set<String> IN_THEIR_PLACE = Set.of(
            ALONE,
            NUMBER_ALONE,
            NAME_OF_WORKER,
            ONE_PIECE,
            WORDS,
            NOTHING,
            NEVER,
            STILL,
            TIME,
            YEAR_FIRST,
            ONE_WAY,
            EITHER);

    private Remarks() {}

    /** Whether what was found in a value is in its place, and is what its column holds. */
    static boolean isInItsPlace(Finding finding) {
        String expected = finding.expected();
        return finding.kind() == Finding.Kind.NOTED
                && (IN_THEIR_PLACE.contains(expected)
                        || finding.asksForTheYear()
                        || expected.endsWith(AS_IT_IS) && !expected.startsWith(ONE_OF));
    }
}
