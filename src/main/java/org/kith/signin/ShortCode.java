package org.kith.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Eight letters and digits that say a one-time link to whoever types it: 40 random bits. Nobody takes one of them for another (Crockford's base 32):
 * there is no I, L, O or U, and whoever types one of the first three meant the digit that looks like it.
 */
final class ShortCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(code::append);
        return code.toString();
    }

    /** In two groups. */
    static String shown(String code) {
        return code.substring(0, GROUP) + "-" + code.substring(GROUP);
    }

    /** What was typed, however it is spaced and spelled; nothing where it cannot be one. */
    static Optional<String> typed(String typed) {
        var code = new StringBuilder(LENGTH);
        for (var letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || "-–—‐‑.".indexOf(letter) >= 0) {
                continue;
            }
            var meant = meant(letter);
            if (LETTERS.indexOf(meant) < 0 || code.length() == LENGTH) {
                return Optional.empty();
            }
            code.append(meant);
        }
        return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }
}
