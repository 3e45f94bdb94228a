package org.kith.codes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that case systems and people write where a return has a code, such as "White British" for WBRI: {@code code-words.properties}. Only those are there that
 * stand for one code and no other.
 */
public final class CodeWords {
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;

    private CodeWords() {}

    /** Read when the first word is met, which in most returns is never. */
    private static final class Known {
        static final Map<CodeList, Map<String, String>> WORDS = read();

        private static Map<CodeList, Map<String, String>> read() {
            var bundle = ResourceBundle.getBundle("org.kith.codes.code-words", Locale.ROOT);
            var all = new EnumMap<CodeList, Map<String, String>>(CodeList.class);
            for (CodeList list : CodeList.values()) {
                var words = new HashMap<String, String>();
                list.codes().stream()
                        .filter(code -> bundle.containsKey(list.key(code)))
                        .forEach(code -> {
                            for (String one : bundle.getString(list.key(code)).split(";")) {
                                words.put(plain(one), code);
                            }
                        });
                all.put(list, words);
            }
            return all;
        }
    }

    /** The code that words stand for; nothing where they are not known to. */
    public static @Nullable String code(CodeList list, String words) {
        return words.length() > LONGEST
                ? null
                : Known.WORDS.getOrDefault(list, Map.of()).get(plain(words));
    }

    private static String plain(String words) {
        var small = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.matcher(small).replaceAll(" ").strip();
    }
}
