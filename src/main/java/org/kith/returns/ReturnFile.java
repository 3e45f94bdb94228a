package org.kith.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of file a return is made of, their columns and the names they go by. Required columns are those without which
 * a row cannot be understood; without the others the file is still read.
 *
 * <p>Source: Department for Education, "Children looked after by local authorities in England: technical specification"
 * of the SSDA903 collection, CSV format; worker episodes as of the 2023 to 2024 edition.
 */
enum ReturnFile {
    HEADER("header", "CHILD SEX DOB ETHNIC", "UPN MOTHER MC_DOB"),
    EPISODES(
            "episodes episode",
            "CHILD DECOM RNE LS CIN PLACE DEC REC",
            "PLACE_PROVIDER REASON_PLACE_CHANGE HOME_POST PL_POST URN"),
    REVIEWS("reviews review", "CHILD DOB REVIEW REVIEW_CODE", ""),
    UASC("uasc", "CHILD DOB DUC", "SEX"),
    MISSING("missing", "CHILD DOB MISSING MIS_START MIS_END", ""),
    SW_EPISODES(
            "sw_episodes swepisodes social_worker socialworker social_worker_episodes",
            "CHILD DOB SW_ID SW_DECOM SW_DEC",
            "SW_REASON"),
    OC3("oc3", "CHILD DOB IN_TOUCH ACTIV ACCOM", ""),
    OC2(
            "oc2",
            "CHILD DOB",
            "SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"
                    + " INTERVENTION_RECEIVED INTERVENTION_OFFERED"),
    AD1("ad1", "CHILD DOB", "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"),
    PLACED_FOR_ADOPTION(
            "placed_for_adoption placedadoption placed_adoption sbpfa",
            "CHILD DOB",
            "DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED"),
    PREVIOUS_PERMANENCE(
            "previous_permanence prevperm prev_perm previouspermanence", "CHILD DOB", "PREV_PERM LA_PERM DATE_PERM"),
    DOLO("dolo", "CHILD DOB", "DOLO_START DOLO_END");

    private final List<String> names;
    private final List<String> required;
    private final List<String> optional;

    ReturnFile(String names, String required, String optional) {
        this.names = words(names);
        this.required = words(required);
        this.optional = words(optional);
    }

    /** The kind a file is by its name, whatever the case, with a year or authority allowed before or after the name. */
    static Optional<ReturnFile> ofName(String fileName) {
        String base = fileName.replaceFirst("(?i)\\.csv$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        return Stream.of(values())
                .filter(kind -> kind.names.stream().anyMatch(name -> isNamed(base, name)))
                .max((one, other) -> Integer.compare(one.lengthIn(base), other.lengthIn(base)));
    }

    String title() {
        return names.getFirst();
    }

    List<String> required() {
        return required;
    }

    List<String> optional() {
        return optional;
    }

    private static boolean isNamed(String base, String name) {
        return base.equals(name) || base.endsWith("_" + name) || base.matches(name + "_[0-9_]+");
    }

    private int lengthIn(String base) {
        return names.stream()
                .filter(name -> isNamed(base, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
