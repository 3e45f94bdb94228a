package org.kith.ssda903;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Refusal;

/** The children of a return while it is read, and which of them a row is about. */
final class Children {

    private static final String ZEROS =
            "the number with the zeros at its beginning, as other files have it; joined, since it fits one child only";

    private final Map<String, ChildUnderway> byNumber = new LinkedHashMap<>();
    private final Map<String, List<ChildUnderway>> bare = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    Collection<ChildUnderway> all() {
        return byNumber.values();
    }

    /** The child of exactly that number. */
    @Nullable
    ChildUnderway of(String number) {
        return byNumber.get(number);
    }

    void add(ChildUnderway child) {
        String number = child.header().child();
        byNumber.put(number, child);
        bare.computeIfAbsent(ChildNumber.bare(number), _ -> new ArrayList<>(1)).add(child);
    }

    /** Says that the header row of a child could not be read. */
    void cannotRead(String number) {
        unreadable.add(number);
    }

    /** The child a row is about, if the header names them: by the number as it stands, else by the one that lost its zeros. */
    @Nullable
    ChildUnderway of(Row row) throws Refusal {
        String number = row.child();
        ChildUnderway child = byNumber.get(number);
        if (child != null) {
            return child;
        }
        List<ChildUnderway> alike = bare.getOrDefault(ChildNumber.bare(number), List.of());
        if (number.isEmpty() || alike.size() != 1 || !fits(row, alike.getFirst().header())) {
            return null;
        }
        noteZeros(row, alike.getFirst());
        row.belongsTo(alike.getFirst().header().child());
        return alike.getFirst();
    }

    void leaveOutUnknown(Row row) throws Refusal {
        if (row.isSound()) {
            row.leaveOut(
                    "CHILD",
                    unreadable.contains(row.number())
                            ? "a child whose header row can be read; that of this child cannot"
                            : "a child who has a header row");
        }
    }

    /** Numbers by which children are known in the end, by those their rows were read with. */
    Map<String, String> renamed() {
        var renamed = new HashMap<String, String>();
        byNumber.forEach((number, child) -> {
            if (!number.equals(child.number())) {
                renamed.put(number, child.number());
            }
        });
        return renamed;
    }

    /** Whether all zeros are lost from one of both numbers, and the row is not about somebody born on another day. */
    private static boolean fits(Row row, HeaderRow header) {
        String bare = ChildNumber.bare(row.number());
        boolean lost = bare.equals(row.number()) || bare.equals(header.child());
        return lost && (!row.kind().has("DOB") || header.dateOfBirth().equals(RowDates.orNone(row, "DOB")));
    }

    private static void noteZeros(Row row, ChildUnderway child) throws Refusal {
        boolean firstSo = child.alsoWritten(row.number());
        if (row.number().length() < child.header().child().length()) {
            row.noteOnce("CHILD", row.number(), ZEROS);
        } else if (firstSo) {
            child.firstRow().noteOnce("CHILD", child.header().child(), ZEROS);
        }
    }
}
