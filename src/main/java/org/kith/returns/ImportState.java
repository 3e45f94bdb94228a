package org.kith.returns;

import java.util.Locale;

/** How far a return that was handed in has come. */
enum ImportState {
    /** It cannot be told which of its files is which; it waits for somebody to say so. */
    ASKING,
    /** Read, and waiting for somebody to look at it and decide. */
    READY,
    /** Somebody decided; it waits for its turn. */
    WAITING,
    LOADING,
    LOADED,
    /** It could not be read. Nothing of it is kept but why. */
    REFUSED,
    /** Put aside by somebody; nothing of it was loaded. */
    DISCARDED,
    /** It could not be loaded for a reason that lies with Kith. Its files are still there. */
    FAILED;

    static ImportState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the state's name in the words files. */
    String words() {
        return "returns.state." + stored();
    }

    boolean isLoaded() {
        return this == LOADED;
    }

    boolean isPutAside() {
        return this == DISCARDED;
    }

    boolean isRefused() {
        return this == REFUSED;
    }

    boolean needsAttention() {
        return this == REFUSED || this == FAILED;
    }

    boolean isUnderWay() {
        return this == WAITING || this == LOADING;
    }

    boolean hasFiles() {
        return this == ASKING || canBeLoaded();
    }

    boolean canBeLoaded() {
        return this == READY || this == FAILED;
    }

    boolean isAsking() {
        return this == ASKING;
    }
}
