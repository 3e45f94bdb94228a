package org.kith.ssda903;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules a return is made of, their columns and the names they go by. Required columns are those without which a row
 * cannot be understood; without the others the file is still read.
 *
 * <p>Source: Department for Education, "Children looked after by local authorities in England: technical specification"
 * of the SSDA903 collection, CSV format; worker episodes as of the 2023 to 2024 edition, deprivation of liberty orders as
 * of that for 2026 to 2027.
 */
public enum ReturnFile {
    HEADER("header headers", "CHILD DOB", "SEX ETHNIC UPN MOTHER MC_DOB"),
    EPISODES(
            "episodes episode",
            "CHILD DECOM RNE LS CIN PLACE DEC REC",
            "PLACE_PROVIDER REASON_PLACE_CHANGE HOME_POST PL_POST URN"),
    REVIEWS("reviews review", "CHILD REVIEW REVIEW_CODE", "DOB"),
    UASC("uasc", "CHILD", "DOB DUC SEX"),
    MISSING("missing missing_episodes missing_periods", "CHILD MISSING MIS_START MIS_END", "DOB"),
    SW_EPISODES(
            "sw_episodes sw_episode swepisodes social_worker social_workers socialworker socialworkers"
                    + " social_worker_episodes socialworkerepisodes",
            "CHILD SW_ID SW_DECOM SW_DEC",
            "DOB SW_REASON"),
    OC3("oc3", "CHILD IN_TOUCH ACTIV ACCOM", "DOB"),
    OC2(
            "oc2",
            "CHILD",
            "DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"
                    + " INTERVENTION_RECEIVED INTERVENTION_OFFERED"),
    AD1("ad1", "CHILD", "DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"),
    PLACED_FOR_ADOPTION(
            "placed_for_adoption placedforadoption placedadoption placed_adoption sbpfa",
            "CHILD",
            "DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED"),
    PREVIOUS_PERMANENCE(
            "previous_permanence prevperm prev_perm previouspermanence", "CHILD", "DOB PREV_PERM LA_PERM DATE_PERM"),
    DOLO("dolo dolos deprivation_of_liberty", "CHILD DOLO_START DOLO_END", "DOB");

    private static final String DATES =
            "DOB MC_DOB DECOM DEC REVIEW DUC MIS_START MIS_END SW_DECOM SW_DEC DATE_INT DATE_MATCH DATE_PLACED DATE_PLACED_CEASED"
                    + " DATE_PERM DOLO_START DOLO_END";
    private static final Set<String> SHARED = Set.of("CHILD", "DOB", "SEX");

    private final List<String> names;
    private final List<String> required;
    private final List<String> optional;
    private final List<String> dateColumns;

    ReturnFile(String names, String required, String optional) {
        this.names = words(names);
        this.required = words(required);
        this.optional = words(optional);
        this.dateColumns = Stream.concat(this.required.stream(), this.optional.stream())
                .filter(words(DATES)::contains)
                .toList();
    }

    /** The module of that title, as {@code episodes}. */
    static Optional<ReturnFile> titled(String title) {
        return Stream.of(values()).filter(kind -> kind.title().equals(title)).findFirst();
    }

    public String title() {
        return names.getFirst();
    }

    /** What files of it are called, in small letters with underscores. */
    List<String> names() {
        return names;
    }

    List<String> required() {
        return required;
    }

    /** The columns by which a table is told to be of this module where its name does not say so: more than it takes to read it. */
    List<String> telling() {
        return Stream.concat(
                        required.stream(),
                        this == HEADER
                                ? Stream.of("SEX", "ETHNIC")
                                : Stream.of("DOB").filter(optional::contains))
                .toList();
    }

    List<String> optional() {
        return optional;
    }

    /** Whether Kith keeps what its rows tell. */
    boolean isKept() {
        return switch (this) {
            case OC2, AD1, PLACED_FOR_ADOPTION, PREVIOUS_PERMANENCE -> false;
            default -> true;
        };
    }

    boolean has(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** Its columns that hold a date. */
    List<String> dateColumns() {
        return dateColumns;
    }

    /** Whether one of the columns is of this module and of no other. */
    public boolean isTold(Set<String> columns) {
        return columns.stream().anyMatch(column -> has(column) && !SHARED.contains(column));
    }

    /** Whether a table with these columns is this module whatever its name, and no module of which it has no column. */
    boolean fits(Set<String> columns) {
        return columns.containsAll(telling()) && isTold(columns);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
