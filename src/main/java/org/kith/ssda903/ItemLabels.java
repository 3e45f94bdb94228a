package org.kith.ssda903;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Tidy;

/**
 * What the items of a return are called in words, module by module: {@code Legal status} is LS among the episodes, and nothing among the reviews. A label
 * counts where the module is known, no column of that name is there, and one heading alone means it; what only comes near is no label.
 *
 * <p>Source: Department for Education, guide and technical specification of the SSDA903 collection (data dictionary and titles of its code
 * sets), with “start”, “began” or “commenced” and “end”, “ended” or “ceased” as people say either.
 */
final class ItemLabels {

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}0-9]+");

    /** How the values are written, behind a label: nothing else in brackets is part of one. */
    private static final Pattern MANNER =
            Pattern.compile("[(\\[](?:D{1,2}[/._-]M{1,2}[/._-]Y{2,4}|DATE|CODES?|REQUIRED|MANDATORY|OPTIONAL)[)\\]]$");

    private static final String CODE = "CODE";

    private static final Map<ReturnFile, Map<String, String>> LABELS = labels();

    private ItemLabels() {}

    /**
     * The names of columns with those that are labels in a table of that module.
     *
     * @param written as the file writes them
     * @param names what they are without labels
     */
    static List<String> in(ReturnFile kind, List<String> written, List<String> names) {
        List<@Nullable String> meant = IntStream.range(0, names.size())
                .<@Nullable String>mapToObj(
                        i -> names.get(i).isEmpty() || kind.has(names.get(i)) ? null : column(kind, written.get(i)))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    @Nullable String column = meant.get(i);
                    return column == null
                                    || names.contains(column)
                                    || meant.indexOf(column) != meant.lastIndexOf(column)
                            ? names.get(i)
                            : column;
                })
                .toList();
    }

    /** Whether it is one in any module: no part of it is the name of another column. */
    static boolean isOne(String heading) {
        return Stream.of(ReturnFile.values()).anyMatch(kind -> column(kind, heading) != null);
    }

    private static @Nullable String column(ReturnFile kind, String heading) {
        Map<String, String> labels = LABELS.getOrDefault(kind, Map.of());
        String name = MANNER.matcher(Tidy.column(heading)).replaceFirst("");
        String bare = OTHER_THAN_LETTERS.matcher(name.replace("&", "AND")).replaceAll("");
        @Nullable String column = labels.get(bare);
        return column == null && bare.endsWith(CODE)
                ? labels.get(bare.substring(0, bare.length() - CODE.length()))
                : column;
    }

    private static Map<ReturnFile, Map<String, String>> labels() {
        Map<ReturnFile, Map<String, String>> labels = new EnumMap<>(ReturnFile.class);
        for (ReturnFile kind : ReturnFile.values()) {
            Map<String, String> ofKind = new HashMap<>();
            (OF_EACH + of(kind)).lines().forEach(line -> {
                String[] item = line.split(" = ");
                if (kind.has(item[0])) {
                    List.of(item[1].split(", "))
                            .forEach(label -> ofKind.put(
                                    OTHER_THAN_LETTERS
                                            .matcher(Tidy.column(label))
                                            .replaceAll(""),
                                    item[0]));
                }
            });
            labels.put(kind, Map.copyOf(ofKind));
        }
        return labels;
    }

    private static final String OF_EACH = """
            DOB = birth date, childs date of birth, date of birth of child
            SEX = sex of child, gender of child
            """;

    private static String of(ReturnFile kind) {
        return switch (kind) {
            case HEADER -> """
                    ETHNIC = ethnic origin, ethnicity, ethnic background
                    UPN = unique pupil number
                    MOTHER = motherhood status, mother status
                    MC_DOB = mother child date of birth, mothers child date of birth, mothers childs date of birth, date of birth of mothers child
                    """;
            case EPISODES -> """
                    DECOM = date episode commenced, date episode began, date episode started, episode commenced, episode start date, start date of episode
                    RNE = reason for new episode, reason for new episode of care, reason new episode, new episode reason
                    LS = legal status
                    CIN = category of need
                    PLACE = placement type, type of placement
                    PLACE_PROVIDER = placement provider, provider of placement
                    DEC = date episode ceased, date episode ended, episode ceased, episode end date, end date of episode
                    REC = reason episode ceased, reason episode ended, reason for episode ceasing, episode ceased reason, episode end reason
                    REASON_PLACE_CHANGE = reason for placement change, reason placement changed, reason for change of placement, placement change reason
                    HOME_POST = home postcode, home post code, childs home postcode, postcode of home, home address postcode
                    PL_POST = placement postcode, placement post code, postcode of placement, placement address postcode
                    URN = unique reference number, ofsted unique reference number, ofsted urn
                    """;
            case REVIEWS -> """
                    REVIEW = review date, date of review
                    REVIEW_CODE = participation, review participation, method of participation, participation method, child participation, childs participation, participation in review
                    """;
            case UASC -> """
                    DUC = date uasc status ceased, date uasc status ended, date uasc ceased, uasc status ceased, uasc status end date, uasc end date
                    """;
            case MISSING -> """
                    MISSING = missing or away, missing or away from placement, missing status, missing type, missing or absent
                    MIS_START = missing start date, date missing started, missing episode start date, missing period start date, start date of missing episode, start of missing episode, start of missing period, date missing episode started, date missing episode commenced
                    MIS_END = missing end date, date missing ended, missing episode end date, missing period end date, end date of missing episode, end of missing episode, end of missing period, date missing episode ended, date missing episode ceased
                    """;
            case SW_EPISODES -> """
                    SW_ID = social worker id, social worker identifier, social worker unique id, social worker unique identifier, social workers unique identifier, social worker code
                    SW_DECOM = social worker episode start date, social worker start date, sw episode start date, sw start date, date social worker episode commenced, date social worker episode started, date social worker started, social worker episode commenced
                    SW_DEC = social worker episode end date, social worker end date, sw episode end date, sw end date, date social worker episode ceased, date social worker episode ended, date social worker ended, social worker episode ceased
                    SW_REASON = reason for social worker change, reason for change of social worker, reason social worker changed, social worker change reason, reason for sw change, sw change reason, social worker episode reason, sw episode reason, reason for social worker episode, reason for new social worker
                    """;
            case OC3 -> """
                    IN_TOUCH = in touch status, local authority in touch, la in touch, in touch with local authority, in touch with la
                    ACTIV = activity, main activity, activity status, care leaver activity
                    ACCOM = accommodation, accommodation type, type of accommodation, care leaver accommodation
                    """;
            case OC2 -> """
                    SDQ_SCORE = strengths and difficulties questionnaire score
                    SDQ_REASON = strengths and difficulties questionnaire reason, reason for no sdq, reason for no sdq score
                    CONVICTED = conviction check
                    IMMUNISATIONS = immunisation check, immunisations up to date
                    TEETH_CHECK = dental check
                    SUBSTANCE_MISUSE = substance misuse check
                    """;
            case AD1 -> """
                    DATE_MATCH = date of match, date of matching, date matched
                    NB_ADOPTR = number of adopters
                    SEX_ADOPTR = adopter gender, gender of adopters, sex of adopters
                    LS_ADOPTR = adopter legal status, legal status of adopters
                    """;
            case PLACED_FOR_ADOPTION -> """
                    DATE_PLACED = date placed for adoption
                    DATE_PLACED_CEASED = date placed for adoption ceased
                    REASON_PLACED_CEASED = reason placement ceased, reason placed for adoption ceased
                    """;
            case PREVIOUS_PERMANENCE -> """
                    PREV_PERM = previous permanence, previous permanence option
                    LA_PERM = la of previous permanence, local authority of previous permanence
                    DATE_PERM = date of previous permanence
                    """;
            case DOLO -> """
                    DOLO_START = deprivation of liberty order start date, dolo start date, date deprivation of liberty order started
                    DOLO_END = deprivation of liberty order end date, dolo end date, date deprivation of liberty order ended
                    """;
        };
    }
}
