package org.kith.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kith.contact.ContactKind;

/**
 * What may stand in a column of a list. Each is known by several headings, whatever their capitals and what stands between their words; the
 * ones named first go before the others.
 */
enum Field {
    CHILD(
            "child childid childnumber childno childcode childref childreference youngpersonid youngpersonnumber youngpersonno"
                    + " personid personnumber personref clientid clientnumber lacid clanumber ssda903id ssda903number returnnumber"
                    + " mosaicid liquidlogicid lcsid childuniqueid caseid casenumber uniqueid number id"),
    WORKER(
            "swid socialworkerid socialworkernumber socialworkercode socialworkerref workerid workernumber workercode workerno"
                    + " workerref allocatedworkerid"),
    NAME(
            "nametheygoby thenametheygoby goesby knownas preferredname likestobecalled called name fullname displayname childname"
                    + " childsname youngpersonname youngperson firstname forename givenname firstnames forenames givennames"),
    /** What they are called where that is not the name beside it: first of all that is their name. */
    USED_NAME(
            "nametheygoby thenametheygoby goesby knownas preferredname likestobecalled called usedname preferredforename preferredfirstname"),
    WORKER_NAME("workername socialworkername allocatedworkername socialworker worker"),
    LAST_NAME("lastname surname familyname secondname"),
    PRONOUNS("pronouns pronoun preferredpronouns theirpronouns"),
    EMAIL(
            "email emailaddress theiremail youngpersonemail youngpersonsemail childemail personalemail contactemail workemail"
                    + " workeremail emails mail mailaddress email1 emailaddress1 primaryemail"),
    PHONE(
            "mobile mobilenumber mobilephone mobilephonenumber mobileno mobiletel mobiletelno mobiletelephone mob cell cellphone phone phonenumber"
                    + " phoneno telephone telephonenumber telephoneno tel telno contactnumber contactphone contacttelephone youngpersonphone"
                    + " childphone phone1 primaryphone"),
    TEAM("team teamname workerteam workersteam socialworkerteam allocatedteam");

    /** Those that are asked for. */
    static final List<Field> CHOSEN = List.of(CHILD, WORKER, NAME, LAST_NAME, USED_NAME, PRONOUNS, EMAIL, PHONE, TEAM);

    /** What Kith keeps of young people, each by itself. */
    private static final List<Field> OF_YOUNG_PEOPLE = List.of(NAME, PRONOUNS, EMAIL, PHONE);

    private static final List<Field> OF_WORKERS = List.of(NAME, EMAIL, TEAM);

    /** Those that are left aside with a reason of their own where they are not read. */
    static final List<Field> LEFT_ASIDE = List.of(LAST_NAME, WORKER, WORKER_NAME, PRONOUNS, EMAIL, PHONE, TEAM);

    /** Those that Kith has a place for of young people alone, or of workers. */
    private static final List<Field> WITHOUT_PLACE = List.of(PHONE, TEAM);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** More about a column, behind its name: {@code Child ID (Mosaic)}; not the letters of {@code Pronoun(s)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]*\\)$");

    /** Words of which a heading is made that says whose number it is, of what and where: {@code Child’s ID number (903)}. */
    private static final Set<String> WHOSE = Set.of("child", "childs", "young", "yp", "lac", "cla", "903", "ssda903");

    private static final Set<String> NUMBER_WORDS =
            Set.of("id", "number", "no", "nr", "ref", "reference", "code", "identifier");
    private static final Set<String> BETWEEN_THEM = Set.of(
            "s",
            "person",
            "persons",
            "the",
            "of",
            "in",
            "on",
            "for",
            "unique",
            "local",
            "authority",
            "la",
            "system",
            "mosaic",
            "liquidlogic",
            "lcs",
            "return",
            "returns",
            "ssda");

    private static final Pattern FIRST_NAME = Pattern.compile("(first|fore|given)names?");

    private final List<String> headings;

    Field(String headings) {
        this.headings = List.of(headings.split(" "));
    }

    /** What Kith keeps of those a list names. */
    static List<Field> kept(boolean ofWorkers) {
        return ofWorkers ? OF_WORKERS : OF_YOUNG_PEOPLE;
    }

    /** Whether it says whose line it is and what they are called. */
    boolean isOfAnybody() {
        return this == CHILD || this == WORKER || this == NAME || this == LAST_NAME || this == USED_NAME;
    }

    /** The way to reach somebody that it is; nothing for the rest. */
    Optional<ContactKind> way() {
        return switch (this) {
            case EMAIL -> Optional.of(ContactKind.EMAIL);
            case PHONE -> Optional.of(ContactKind.PHONE);
            default -> Optional.empty();
        };
    }

    /** Whether two say the same: the same letters, however they are put together in the file, and what reaches the same. */
    boolean same(String one, String other) {
        return way().map(way -> way.same(one, other)).orElseGet(() -> Normalizer.normalize(one, Normalizer.Form.NFC)
                .equals(Normalizer.normalize(other, Normalizer.Form.NFC)));
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

    /** The column it stands in; -1 for none, and where two have the same claim. One with more behind its name stands back behind the others. */
    int in(List<String> heading) {
        var exactly = place(heading);
        if (exactly >= 0) {
            return exactly;
        }
        var first = place(heading.stream()
                .map(one -> IN_BRACKETS.matcher(one).replaceFirst(""))
                .toList());
        return first < 0 && this == CHILD ? numberOfChild(heading) : first;
    }

    /** The one heading that is made of nothing but words for a child's number; -1 for none, and where several are. */
    private static int numberOfChild(List<String> heading) {
        var made = IntStream.range(0, heading.size())
                .filter(column -> isNumberOfChild(heading.get(column)))
                .toArray();
        return made.length == 1 ? made[0] : -1;
    }

    /** The columns that are called as one of children's numbers is, by what children are called there. */
    static List<Integer> calledAsChildren(List<String> heading) {
        return IntStream.range(0, heading.size())
                .filter(column -> plain(heading.get(column)).startsWith("child") && CHILD.isOver(heading.get(column))
                        || isNumberOfChild(heading.get(column)))
                .boxed()
                .toList();
    }

    private static boolean isNumberOfChild(String heading) {
        var words = List.of(BETWEEN.matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" "));
        return words.stream().anyMatch(WHOSE::contains)
                && words.stream().anyMatch(NUMBER_WORDS::contains)
                && words.stream()
                        .allMatch(word ->
                                WHOSE.contains(word) || NUMBER_WORDS.contains(word) || BETWEEN_THEM.contains(word));
    }

    private int place(List<String> heading) {
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

    static boolean hasNoPlace(boolean ofWorkers, String heading) {
        return WITHOUT_PLACE.stream()
                .filter(field -> !kept(ofWorkers).contains(field))
                .anyMatch(field -> field.isOver(heading));
    }

    /** Whether a column holds first names alone, so that the last name belongs to it. */
    static boolean isFirstName(String heading) {
        return FIRST_NAME.matcher(plain(heading)).matches();
    }

    private static String plain(String heading) {
        return BETWEEN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
