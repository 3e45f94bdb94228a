package org.kith.words;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language Kith speaks: English, and every other that has a folder among the words.
 *
 * @param key as the folder is called, and as it is kept of an account
 */
public record Language(String key, Locale locale) {
    public static final Language ENGLISH = new Language("en", Locale.UK);

    static Language of(String folder) {
        return new Language(folder, Locale.forLanguageTag(folder));
    }

    /** English first, the others by their keys. */
    public static List<Language> all() {
        return Words.languages();
    }

    public static Optional<Language> named(@Nullable String key) {
        return all().stream().filter(one -> one.key.equals(key)).findFirst();
    }

    /** What those who speak it call it: {@code Cymraeg}. */
    public String name() {
        return Line.begun(ULocale.forLocale(locale).getDisplayLanguage(ULocale.forLocale(locale)), locale);
    }

    /** As a page says it: {@code en-GB}, {@code cy}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** In which direction it is written, as a page says it. */
    public String direction() {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }
}
