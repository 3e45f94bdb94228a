package org.kith.people;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of a few things to choose from in a list's form. */
interface Choice {

    String name();

    /** As it stands in addresses, forms and the words files: {@code CARE_LEAVER} is {@code care-leaver}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice with this key; null when there is none, as when an address was typed by hand. */
    static <C extends Choice> @Nullable C of(C[] choices, @Nullable String key) {
        return Arrays.stream(choices)
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    enum Age implements Choice {
        UNDER_16(0, 15),
        FROM_16_TO_17(16, 17),
        FROM_18_TO_20(18, 20),
        FROM_21(21, 200);

        final int youngest;
        final int oldest;

        Age(int youngest, int oldest) {
            this.youngest = youngest;
            this.oldest = oldest;
        }
    }

    enum Status implements Choice {
        IN_CARE,
        CARE_LEAVER
    }

    /** What happened to somebody with their workers. */
    enum Happened implements Choice {
        NOBODY_NOW,
        DAYS_WITHOUT,
        ASKED
    }

    /** How many different workers in the year, of whom it is known; the last two leave the upper end open, since more than six count as six. */
    enum Workers implements Choice {
        W0(0, 0),
        W1(1, 1),
        W2(2, 2),
        W3(3, 3),
        W4(4, 4),
        W5(5, 5),
        W6_OR_MORE(6, 6),
        W3_OR_MORE(3, 6);

        final int least;
        final int most;

        Workers(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public String key() {
            return Choice.super.key().substring(1);
        }
    }

    enum Sort implements Choice {
        ATTENTION,
        NAME,
        YOUNGEST,
        OLDEST,
        DAYS_WITHOUT
    }
}
