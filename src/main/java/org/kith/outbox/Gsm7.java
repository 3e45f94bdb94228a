package org.kith.outbox;

import java.util.Map;
import java.util.stream.Collectors;

/** The letters that a text takes 160 of; with any other it takes 70, and a longer one goes in parts that are paid for each. */
final class Gsm7 {
    private static final String LETTERS = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes the room of two. */
    private static final String TWICE = "^{}\\[~]|€\f";

    private static final int ONE = 160;
    private static final int ONE_OF_SEVERAL = 153;
    private static final int ONE_WIDE = 70;
    private static final int ONE_OF_SEVERAL_WIDE = 67;

    private static final Map<Integer, String> PLAINER = Map.of(
            (int) '’', "'", (int) '‘', "'", (int) '“', "\"", (int) '”', "\"", (int) '–', "-", (int) '…', "...", 0xA0,
            " ");

    private Gsm7() {}

    /** With quotation marks and dashes as a keyboard has them; letters stay as they are. */
    static String plainer(String words) {
        return words.codePoints()
                .mapToObj(one -> PLAINER.getOrDefault(one, Character.toString(one)))
                .collect(Collectors.joining());
    }

    /** In how many parts it goes. */
    static int parts(String words) {
        var wide = words.codePoints().anyMatch(one -> LETTERS.indexOf(one) < 0 && TWICE.indexOf(one) < 0);
        var length = wide
                ? words.length()
                : (int) words.codePoints()
                        .map(one -> TWICE.indexOf(one) < 0 ? 1 : 2)
                        .sum();
        var one = wide ? ONE_WIDE : ONE;
        var several = wide ? ONE_OF_SEVERAL_WIDE : ONE_OF_SEVERAL;
        return length <= one ? 1 : Math.ceilDiv(length, several);
    }
}
