package org.kith.services;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * At which mail domains the people of a service have their addresses, as it was said last.
 *
 * @param named in small letters; none where people are let in whatever their address
 * @param at null where it was never said
 * @param by who said it, as far as whoever looks sees them
 */
record Domains(
        List<String> named, @Nullable Instant at, @Nullable String by) {
    static final Domains NEVER_SAID = new Domains(List.of(), null, null);

    /** Where anybody gets an address. No list holds all of them: it is there to warn. */
    private static final Set<String> EVERYBODYS = Set.of("""
            aol.com btinternet.com gmail.com gmx.com gmx.co.uk googlemail.com hotmail.co.uk hotmail.com icloud.com live.co.uk live.com mail.com me.com
            msn.com ntlworld.com outlook.com proton.me protonmail.com sky.com talktalk.net virginmedia.com yahoo.co.uk yahoo.com zoho.com
            """.strip().split("\\s+"));

    private static final int LONGEST = 253;
    private static final Pattern PART = Pattern.compile("[a-z0-9-]{1,63}");

    /** What was typed, one domain after another, however they stand apart. */
    static List<String> typed(String line) {
        return Arrays.stream(Normalizer.normalize(line, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s,;]"))
                .map(one -> one.startsWith("@") ? one.substring(1) : one)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether one is written with letters that look like others, or stands for such: nobody could tell it from another. */
    static boolean isDisguised(String one) {
        return one.contains("xn--") || one.codePoints().anyMatch(letter -> letter > 127);
    }

    static boolean isOne(String one) {
        var parts = one.split("\\.", -1);
        var last = parts[parts.length - 1];
        return one.length() <= LONGEST
                && parts.length > 1
                && last.length() > 1
                && Character.isLetter(last.charAt(0))
                && Arrays.stream(parts)
                        .allMatch(part -> PART.matcher(part).matches() && !part.startsWith("-") && !part.endsWith("-"));
    }

    boolean any() {
        return !named.isEmpty();
    }

    /** Whether somebody may be let in with an address: at one of these, at no subdomain of it, and with no other address in front of it, to which a server might pass it on. */
    boolean fit(@Nullable String address) {
        return !any() || address != null && named.contains(behindTheAt(address)) && !leadsOn(address);
    }

    private static boolean leadsOn(String address) {
        return address.chars().anyMatch(letter -> letter == '%' || letter == '!');
    }

    /** Those at which anybody gets an address. */
    List<String> everybodys() {
        return named.stream().filter(EVERYBODYS::contains).toList();
    }

    String words() {
        return String.join(", ", named);
    }

    private static String behindTheAt(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
