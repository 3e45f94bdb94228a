package org.kith.codes;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a young person's worker changed: a code of {@code SW_REASON} in the SSDA903 return (Department for Education,
 * "Children looked after by local authorities: guide to the SSDA903 collection", from 2023 to 2024). It stands on the spell of the worker
 * who came, and says why that spell began. A code that no list knows yet is one too, and stands for itself.
 */
public record ChangeReason(String code) implements Comparable<ChangeReason> {
    public static final ChangeReason MANAGE = new ChangeReason("MANAGE");
    public static final ChangeReason FCONTA = new ChangeReason("FCONTA");
    public static final ChangeReason LEFTRL = new ChangeReason("LEFTRL");
    public static final ChangeReason ORGRST = new ChangeReason("ORGRST");
    public static final ChangeReason TSPROC = new ChangeReason("TSPROC");
    public static final ChangeReason ABSENC = new ChangeReason("ABSENC");
    public static final ChangeReason CHCHAN = new ChangeReason("CHCHAN");
    public static final ChangeReason PCCHAN = new ChangeReason("PCCHAN");
    public static final ChangeReason SWDIED = new ChangeReason("SWDIED");
    public static final ChangeReason OTHERS = new ChangeReason("OTHERS");

    private static final List<ChangeReason> LISTED =
            List.of(MANAGE, FCONTA, LEFTRL, ORGRST, TSPROC, ABSENC, CHCHAN, PCCHAN, SWDIED, OTHERS);
    private static final Comparator<ChangeReason> LISTED_FIRST = Comparator.comparing(
                    (ChangeReason reason) -> LISTED.contains(reason) ? LISTED.indexOf(reason) : LISTED.size())
            .thenComparing(ChangeReason::code);

    /** Those the guide lists, in its order. */
    public static List<ChangeReason> listed() {
        return LISTED;
    }

    public static @Nullable ChangeReason orNone(@Nullable String code) {
        return code == null ? null : new ChangeReason(code);
    }

    /** The reason in words a young person can read. */
    public String words() {
        return CodeList.WORKER_CHANGE.knows(code) ? CodeList.WORKER_CHANGE.words(code) : code;
    }

    @Override
    public int compareTo(ChangeReason other) {
        return LISTED_FIRST.compare(this, other);
    }
}
