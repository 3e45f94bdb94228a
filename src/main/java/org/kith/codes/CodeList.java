package org.kith.codes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.words.LanguageContext;

/**
 * The code lists of the SSDA903 return, each code with plain words a young person can read. The codes and words stand in
 * {@code codes.properties} beside this class, another language in a file beside it; and in {@code code-years.properties} when each is in use.
 *
 * <p>Source of the codes: Department for Education, "Children looked after by local authorities in England: guide to the
 * SSDA903 collection", editions 2016 to 2017 up to 2025 to 2026. A code that an older edition had is still understood,
 * since later returns carry old episodes. The words are Kith's own.
 */
public enum CodeList {
    PLACE("place"),
    PROVIDER("provider"),
    LEGAL_STATUS("legal-status"),
    NEED("need"),
    NEW_EPISODE("new-episode"),
    EPISODE_CEASED("episode-ceased"),
    PLACE_CHANGE("place-change"),
    REVIEW("review"),
    MISSING("missing"),
    IN_TOUCH("in-touch"),
    ACTIVITY("activity"),
    ACCOMMODATION("accommodation"),
    WORKER_CHANGE("worker-change"),
    SEX("sex"),
    ETHNICITY("ethnicity");

    private static final String BUNDLE = "org.kith.codes.codes";
    private static final String YEARS = "org.kith.codes.code-years";

    private final String prefix;
    private final SortedSet<String> codes = new TreeSet<>();
    private final Map<String, CodeYears> years = new HashMap<>();

    CodeList(String name) {
        prefix = name + ".";
        for (String key : bundle(BUNDLE, Locale.ROOT).keySet()) {
            if (key.startsWith(prefix)) {
                codes.add(key.substring(prefix.length()));
            }
        }
        var held = bundle(YEARS, Locale.ROOT);
        for (String key : held.keySet()) {
            if (key.startsWith(prefix)) {
                years.put(key.substring(prefix.length()), CodeYears.parse(held.getString(key)));
            }
        }
    }

    /** Every code of the list, in alphabetical order. */
    public SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(codes);
    }

    /** The key of a code in the files beside this class. */
    String key(String code) {
        return prefix + code;
    }

    /** Whether the list has this code, written in capitals. */
    public boolean knows(String code) {
        return codes.contains(code);
    }

    /** From when until when the code is in use; always, unless the list says otherwise. */
    public CodeYears years(String code) {
        return years.getOrDefault(code, CodeYears.ALWAYS);
    }

    /** What the code means, in the language Kith speaks just now. */
    public String words(String code) {
        return words(code, LanguageContext.language().locale());
    }

    /**
     * What the code means, in the given language where there is a file for it, else in English.
     *
     * @throws IllegalArgumentException if the list has no such code
     */
    public String words(String code, Locale locale) {
        if (!knows(code)) {
            throw new IllegalArgumentException(name() + " has no code " + code);
        }
        return bundle(BUNDLE, locale).getString(prefix + code);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
