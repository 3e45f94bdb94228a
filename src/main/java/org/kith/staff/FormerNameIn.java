package org.kith.staff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what somebody was called before in an e-mail address that is still said of them. */
final class FormerNameIn {
    /** Shorter parts of names stand in many a word. */
    private static final int SHORTEST = 3;

    private FormerNameIn() {}

    /** Whether a part of a name of before stands before the sign, which is none of the name they have now. */
    static boolean address(String address, String name, List<String> before) {
        var whose = plain(address.substring(0, Math.max(0, address.lastIndexOf('@'))));
        return before.stream()
                .flatMap(FormerNameIn::parts)
                .anyMatch(part -> whose.contains(part) && parts(name).noneMatch(now -> now.contains(part)));
    }

    private static Stream<String> parts(String name) {
        return Stream.of(plain(name).split("[^\\p{L}\\p{N}]+")).filter(part -> part.length() >= SHORTEST);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
