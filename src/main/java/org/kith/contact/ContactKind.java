package org.kith.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.kith.words.Words.say;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;
import org.kith.words.TextInput;
import org.springframework.web.util.UriUtils;

/**
 * A way to reach somebody, or how they like people to be in touch: by what, when, where, in which language, what helps and what to avoid. What is typed
 * is kept as it is typed, once it can be one.
 */
public enum ContactKind {
    PHONE(ContactPart.REACH, 254),
    EMAIL(ContactPart.REACH, 254),
    /** Where letters go. */
    LETTERS(ContactPart.REACH, 120),
    /** Which ways they like, the best first; those left out they do not want. */
    WAYS(ContactPart.LIKED, 254),
    TIMES(ContactPart.LIKED, 254),
    PLACE(ContactPart.LIKED, 120),
    LANGUAGE(ContactPart.LIKED, 120),
    INTERPRETER(ContactPart.LIKED, 120),
    NEEDS(ContactPart.LIKED, 254),
    AVOID(ContactPart.LIKED, 254),
    DAYS(ContactPart.LIKED, 254);

    /** Digits as people write them: with spaces, hyphens and brackets, and a dot between groups. */
    private static final Pattern WRITTEN = Pattern.compile(
            "\\+?+ ?+(?:\\([0-9]++\\)|[0-9])(?: ?+(?:-|\\.(?=[0-9]{2}))?+ ?+(?:\\([0-9]++\\)|[0-9]))*+");

    /** A number one can call from anywhere in the country: from 7 to 15 digits, with its 0 or the + of its country. */
    private static final Pattern NUMBER = Pattern.compile("(\\+[1-9]|0)[0-9]{6,14}");

    /** A 0 that is dialled within the country alone, behind the number of the country. */
    private static final Pattern BRACKETED_ZERO = Pattern.compile("(?<=^\\+ ?[1-9][0-9]{0,2}[ -]?)\\(0\\)");

    /** A number without the 0 at its beginning. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("\\(?[1-9][0-9 ()-]{6,}");

    /** What browsers take for an address, but for dots at its ends and beside one another, and with a dot in what stands behind the @: nobody outside is reached without. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\A[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                    + "@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    private final ContactPart part;
    private final int longest;

    ContactKind(ContactPart part, int longest) {
        this.part = part;
        this.longest = longest;
    }

    /** How many letters it may have at most. */
    int longest() {
        return longest;
    }

    /** On which of the two pages it is said. */
    ContactPart part() {
        return part;
    }

    /** As it stands in forms, in the database and in the words files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it calls them or writes to them. */
    public boolean reaches() {
        return this == PHONE || this == EMAIL;
    }

    /** Under which key words tell of a change: numbers and addresses each under their own, how somebody likes it under one, with what of it. */
    String spokenOf() {
        return part == ContactPart.REACH ? key() : part.key();
    }

    /** What it is called; nothing for what has words of its own. */
    String fact() {
        return part == ContactPart.REACH ? "" : say("contact." + key() + ".fact");
    }

    /** What is kept, as people read it. */
    String words(String value) {
        return this == WAYS ? Way.words(Way.said(value)) : value;
    }

    /** What was typed, on one line and with plain spaces; null for nothing. */
    public @Nullable String tidy(String typed) {
        var line = TextInput.line(typed.replaceAll("\\p{Zs}", " "));
        return line.isEmpty() ? null : line;
    }

    /** Why what was typed cannot be kept, as a key in the words files; null where it can, and for nothing at all. */
    public @Nullable String wrong(String typed) {
        var line = tidy(typed);
        if (line != null && !reaches()) {
            return Line.longer(line, longest)
                    ? "contact.words.too-long"
                    : TextInput.isMarked(typed) ? TextInput.MARKED : null;
        }
        if (line == null || line.length() <= longest && isOne(line)) {
            return null;
        }
        if (this == EMAIL) {
            return "contact.email.wrong";
        }
        return WITHOUT_ZERO.matcher(line).matches() ? "contact.phone.zero" : "contact.phone.wrong";
    }

    /** Whether two reach the same: numbers whatever stands between their digits, addresses whatever their capitals. */
    public boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Where a link leads that calls or writes; only of what reaches somebody. */
    public String address(String value) {
        if (this == PHONE) {
            return "tel:" + dialled(value);
        }
        var at = value.lastIndexOf('@');
        return "mailto:" + UriUtils.encode(value.substring(0, at), UTF_8) + value.substring(at);
    }

    private String plain(String value) {
        return this == PHONE ? dialled(value) : value.toLowerCase(Locale.ROOT);
    }

    private boolean isOne(String line) {
        return this == EMAIL
                ? ADDRESS.matcher(line).matches()
                : WRITTEN.matcher(line).matches()
                        && NUMBER.matcher(dialled(line)).matches();
    }

    private static String dialled(String number) {
        return BRACKETED_ZERO.matcher(number).replaceFirst("").replaceAll("[ ().-]", "");
    }
}
