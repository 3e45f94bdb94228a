package org.kith.numbers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.kith.intake.Finding;
import org.kith.numbers.NumberAnswerSql.Alike;
import org.kith.numbers.OneNumber.Join;
import org.kith.ssda903.ChildNumber;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;
import org.springframework.stereotype.Component;

/**
 * Numbers that a return has with other zeros at their beginning than Kith knows them with, since a spreadsheet took them away or a program put them there.
 * They are taken for those Kith knows where that is the one way it fits; where it is not, that is said.
 */
@Component
public class OtherZeros {
    private static final String TAKEN =
            "the number with the zeros at its beginning that Kith knows it with; taken for that one, since it fits one young person only";
    private static final String APART =
            "another number, or the zeros at its beginning that Kith knows it with; kept apart, since the birthday is not the same or it fits more than one";

    private final NumberAnswerSql sql;

    OtherZeros(NumberAnswerSql sql) {
        this.sql = sql;
    }

    /** The return with the numbers Kith knows, and what is to be said of them. Asked inside the actor's transaction. */
    public Return903 asKnown(UUID organisation, Return903 read) {
        var named = read.children().stream().map(ReturnedChild::number).collect(toSet());
        var known = sql.alike(
                organisation,
                named.stream()
                        .map(ChildNumber::bare)
                        .filter(OtherZeros::isNumber)
                        .toList());
        var exact = known.stream().map(Alike::number).filter(named::contains).collect(toSet());
        var free = known.stream()
                .filter(one -> !exact.contains(one.number()))
                .collect(groupingBy(one -> ChildNumber.bare(one.number())));
        var newHere = read.children().stream()
                .filter(child -> !exact.contains(child.number()) && free.containsKey(ChildNumber.bare(child.number())))
                .collect(groupingBy(child -> ChildNumber.bare(child.number()), LinkedHashMap::new, toList()));
        var taken = new LinkedHashMap<String, Join>();
        var apart = new ArrayList<String>();
        newHere.forEach((bare, children) -> {
            var alike = free.getOrDefault(bare, List.of());
            var child = children.getFirst();
            if (children.size() == 1
                    && alike.size() == 1
                    && child.dateOfBirth().equals(alike.getFirst().born())) {
                taken.put(
                        child.number(),
                        new Join(alike.getFirst().id(), alike.getFirst().number()));
            } else {
                apart.add(child.number() + " beside " + alike.getFirst().number());
            }
        });
        var result = taken.isEmpty() ? read : new OneNumber(taken).of(read);
        result = apart.isEmpty() ? result : result.withFirst(said(apart, APART));
        return taken.isEmpty()
                ? result
                : result.withFirst(said(
                        taken.entrySet().stream()
                                .map(one ->
                                        one.getKey() + " for " + one.getValue().number())
                                .toList(),
                        TAKEN));
    }

    private static Finding said(List<String> numbers, String expected) {
        var more = numbers.size() == 1 ? "" : ", and " + (numbers.size() - 1) + " more";
        return Finding.noted("", 0, "", numbers.getFirst() + more, expected);
    }

    private static boolean isNumber(String bare) {
        return bare.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
