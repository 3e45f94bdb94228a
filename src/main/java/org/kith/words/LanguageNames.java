package org.kith.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Languages as somebody wrote them of themselves, with commas between them, called as whoever reads it calls them; what is no name of one stays as it is. */
public final class LanguageNames {
    /** By what a language is called in each that Kith speaks. */
    private static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    public static String said(String typed) {
        var here = ULocale.forLocale(LanguageContext.language().locale());
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .map(one -> called(one, here))
                .collect(Collectors.joining(", "));
    }

    private static String called(String typed, ULocale here) {
        var code = CODES.get(typed.toLowerCase(Locale.ROOT));
        return code == null ? typed : ULocale.getDisplayLanguage(code, here);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var language : Language.all()) {
            var locale = ULocale.forLocale(language.locale());
            for (var code : ULocale.getISOLanguages()) {
                codes.putIfAbsent(ULocale.getDisplayLanguage(code, locale).toLowerCase(Locale.ROOT), code);
            }
        }
        return codes;
    }
}
