package org.kith.names;

import java.util.regex.Pattern;

/** An e-mail address or a phone number as it is meant, without what programs put round it. */
final class Link {
    private static final Pattern BEFORE = Pattern.compile("(?i)^(mailto|tel):");
    private static final Pattern IN_ANGLES = Pattern.compile("^[^<>]*<([^<>]+)>$");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[?].*$|[;,.]+$");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2014]");

    private Link() {}

    static String meant(Field field, String written) {
        var bare = BEFORE.matcher(IN_ANGLES.matcher(written).replaceFirst("$1")).replaceFirst("");
        return switch (field) {
            case EMAIL -> AFTER_ADDRESS.matcher(bare).replaceFirst("");
            case PHONE -> DASHES.matcher(bare).replaceAll("-");
            default -> written;
        };
    }
}
