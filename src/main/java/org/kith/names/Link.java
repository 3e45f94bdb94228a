package org.kith.names;

import java.util.regex.Pattern;

/** An e-mail address or a phone number as it is meant, without what programs put round it. */
final class Link {
    private static final Pattern BEFORE = Pattern.compile("(?i)^(mailto|tel):");
    private static final Pattern IN_ANGLES = Pattern.compile("^[^<>]*<([^<>]+)>$");
    private static final String BETWEEN_ADDRESSES = ";,.";
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2014]");

    private Link() {}

    static String meant(Field field, String written) {
        var bare = BEFORE.matcher(IN_ANGLES.matcher(written).replaceFirst("$1")).replaceFirst("");
        return switch (field) {
            case EMAIL -> address(bare);
            case PHONE -> DASHES.matcher(bare).replaceAll("-");
            default -> written;
        };
    }

    private static String address(String written) {
        var query = written.indexOf('?');
        var end = query < 0 ? written.length() : query;
        while (end > 0 && BETWEEN_ADDRESSES.indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        return written.substring(0, end);
    }
}
