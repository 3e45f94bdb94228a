package org.kith.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The two pages on which it is said how somebody is in touch: what reaches them, and how they like it. */
enum ContactPart {
    REACH("reach"),
    LIKED("how-i-like-it");

    private final String page;

    ContactPart(String page) {
        this.page = page;
    }

    /** The page’s name, behind the young person’s address. */
    String page() {
        return page;
    }

    /** As it stands in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    ContactPart other() {
        return this == REACH ? LIKED : REACH;
    }

    List<ContactKind> kinds() {
        return Arrays.stream(ContactKind.values())
                .filter(kind -> kind.part() == this)
                .toList();
    }
}
