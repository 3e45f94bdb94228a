package org.kith.worried;

import org.jspecify.annotations.Nullable;
import org.kith.words.LanguageContext;

/**
 * What an organisation says.
 *
 * @param welsh null where it stands in one language alone
 * @param by who wrote it
 */
record OurWords(String words, @Nullable String welsh, String by) {
    private static final String WELSH = "cy";

    /** In the language of whoever reads it, as far as it stands there. */
    String read() {
        return welsh != null && LanguageContext.language().key().equals(WELSH) ? welsh : words;
    }
}
