package org.kith.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What may stand in a column of a list. Each is known by several headings, whatever their capitals and what stands between their words; the
 * ones named first go before the others.
 */
enum Field {
    CHILD(
            "child childid childnumber childno childcode childref childreference youngpersonid youngpersonnumber youngpersonno"
                    + " personid personnumber personref clientid clientnumber lacid clanumber ssda903id ssda903number returnnumber"
                    + " mosaicid liquidlogicid caseid casenumber uniqueid number id"),
    WORKER(
            "swid socialworkerid socialworkernumber socialworkercode socialworkerref workerid workernumber workercode workerno"
                    + " workerref allocatedworkerid"),
    NAME(
            "nametheygoby thenametheygoby goesby knownas preferredname likestobecalled called name fullname displayname childname"
                    + " childsname youngpersonname youngperson firstname forename givenname firstnames forenames givennames"),
    WORKER_NAME("workername socialworkername allocatedworkername socialworker worker"),
    LAST_NAME("lastname surname familyname secondname"),
    PRONOUNS("pronouns pronoun preferredpronouns theirpronouns"),
    EMAIL("email emailaddress emails mail mailaddress workemail personalemail"),
    PHONE("phone phonenumber telephone telephonenumber tel telno mobile mobilenumber mobilephone mobileno"),
    TEAM("team teamname workerteam");

    /** Those that are asked for. */
    static final List<Field> CHOSEN = List.of(CHILD, WORKER, NAME, LAST_NAME, PRONOUNS);

    /** What Kith keeps of them, each by itself. */
    static final List<Field> KEPT = List.of(NAME, PRONOUNS);

    /** Those that are left aside with a reason of their own where they are not read. */
    static final List<Field> LEFT_ASIDE = List.of(LAST_NAME, WORKER, WORKER_NAME, PRONOUNS, EMAIL, PHONE, TEAM);

    /** Those that Kith has no place for. */
    private static final List<Field> WITHOUT_PLACE = List.of(EMAIL, PHONE, TEAM);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FIRST_NAME = Pattern.compile("(first|fore|given)names?");

    private final List<String> headings;

    Field(String headings) {
        this.headings = List.of(headings.split(" "));
    }

    /** As it stands in forms, on the command line and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it stands of a young person. */
    String column() {
        return switch (this) {
            case NAME -> "known_as";
            case PRONOUNS -> "pronouns";
            default -> throw new IllegalStateException("not kept: " + this);
        };
    }

    /** The column it stands in; -1 for none, and where two have the same claim. */
    int in(List<String> heading) {
        var plain = heading.stream().map(Field::plain).toList();
        for (var known : headings) {
            var first = plain.indexOf(known);
            if (first >= 0) {
                return first == plain.lastIndexOf(known) ? first : -1;
            }
        }
        return -1;
    }

    boolean isOver(String heading) {
        return headings.contains(plain(heading));
    }

    static boolean hasNoPlace(String heading) {
        return WITHOUT_PLACE.stream().anyMatch(field -> field.isOver(heading));
    }

    /** Whether a column holds first names alone, so that the last name belongs to it. */
    static boolean isFirstName(String heading) {
        return FIRST_NAME.matcher(plain(heading)).matches();
    }

    private static String plain(String heading) {
        return BETWEEN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
