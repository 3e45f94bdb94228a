package org.kith.web;

import java.util.Arrays;
import java.util.Optional;

/** A moment of the work at which what was agreed on matters: pages that are such a moment name it, see {@link Page#moment()}. */
public enum PolicyPrompt {
    COMING_IN("coming-in"),
    SHARING("sharing"),
    EMERGENCY("emergency"),
    WITHHOLDING("keeping-back"),
    ADDING("adding");

    private final String key;

    PolicyPrompt(String key) {
        this.key = key;
    }

    /** As it is stored, and in the words files. */
    public String key() {
        return key;
    }

    public static Optional<PolicyPrompt> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Whether what is to be known then stands at the top of the page. Keeping back is one of several things to do on its page, and has it
     * where it is done. */
    public boolean onTop() {
        return this != WITHHOLDING;
    }
}
