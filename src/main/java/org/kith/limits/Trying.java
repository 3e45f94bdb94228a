package org.kith.limits;

import java.time.Duration;

/**
 * What is tried, and how often one browser and one address may within ten minutes; a network may four times what an address may. One who types or
 * touches never comes near, nor does a house where many live behind one address.
 */
public enum Trying {
    PASSKEY(20, 200),
    LINK(20, 60),
    WORKERS_CODE(10, 40),
    ASKING_FOR_A_CODE(5, 20),
    SENT_CODE(15, 60);

    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int NETWORK = 4;

    private final int browser;
    private final int address;

    Trying(int browser, int address) {
        this.browser = browser;
        this.address = address;
    }

    int most(Of of) {
        return switch (of) {
            case BROWSER -> browser;
            case ADDRESS -> address;
            case NETWORK -> address * NETWORK;
        };
    }

    /** Whose tries are counted together. */
    enum Of {
        BROWSER,
        ADDRESS,
        NETWORK
    }
}
