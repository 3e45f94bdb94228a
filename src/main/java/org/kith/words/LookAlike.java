package org.kith.words;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names that nobody who reads them tells apart, whatever letters they are made of: of another alphabet, a capital i for an l, a blank that is none, words the
 * other way round (Unicode Technical Standard 39).
 */
public final class LookAlike {
    private static final SpoofChecker LETTERS = new SpoofChecker.Builder().build();

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{Cf}]+|[\\u115f\\u1160\\u3164\\uffa0]+");
    private static final Pattern SHOWS_NOTHING = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private LookAlike() {}

    public static boolean are(String one, String other) {
        return !Collections.disjoint(looks(one), looks(other));
    }

    private static Set<String> looks(String name) {
        var plain = SHOWS_NOTHING
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        var looks = new TreeSet<String>();
        for (var written : List.of(plain, plain.toLowerCase(Locale.ROOT), plain.toUpperCase(Locale.ROOT))) {
            var words = Arrays.stream(BETWEEN.split(written))
                    .map(LETTERS::getSkeleton)
                    .toList();
            looks.add(String.join("", words));
            looks.add(String.join("", words.stream().sorted().toList()));
        }
        looks.remove("");
        return looks;
    }
}
