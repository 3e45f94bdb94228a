package org.kith.people;

import java.util.Locale;
import java.util.Optional;

/**
 * Why a young person's worker changed: the codes of {@code SW_REASON} in the SSDA903 return (Department for Education,
 * "Children looked after by local authorities: guide to the SSDA903 collection", from 2023 to 2024). The name is the code. It stands on
 * the spell of the worker who came, and says why that spell began.
 */
public enum ChangeReason {
    MANAGE,
    FCONTA,
    LEFTRL,
    ORGRST,
    TSPROC,
    ABSENC,
    CHCHAN,
    PCCHAN,
    SWDIED,
    OTHERS;

    public String code() {
        return name();
    }

    /** The reason in words a young person can read. */
    public String words() {
        return CodeList.WORKER_CHANGE.words(name());
    }

    public String words(Locale locale) {
        return CodeList.WORKER_CHANGE.words(name(), locale);
    }

    /** The reason with this code in capitals, or nothing if there is none. */
    public static Optional<ChangeReason> ofCode(String code) {
        return CodeList.WORKER_CHANGE.knows(code) ? Optional.of(valueOf(code)) : Optional.empty();
    }
}
