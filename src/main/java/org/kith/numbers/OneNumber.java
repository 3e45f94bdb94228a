package org.kith.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.intake.Finding;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;

/**
 * A return with the numbers that somebody said are one young person's put under the number Kith knows them by. A child who stands in it under
 * several of their numbers is one child, with each row once.
 *
 * @param joins what somebody said, by the other number
 */
public record OneNumber(Map<String, Join> joins) {

    /**
     * @param youngPerson whose the other number is too
     * @param number the number Kith knows them by
     */
    public record Join(UUID youngPerson, String number) {}

    public Return903 of(Return903 read) {
        if (joins.isEmpty()) {
            return read;
        }
        var children = new LinkedHashMap<String, ReturnedChild>();
        read.children()
                .forEach(child -> children.merge(
                        known(child.number()),
                        under(known(child.number()), child),
                        (before, more) ->
                                joins.containsKey(child.number()) ? together(before, more) : together(more, before)));
        return new Return903(
                read.year(),
                List.copyOf(children.values()),
                read.findings().stream().map(this::of).toList(),
                read.counts(),
                read.modules());
    }

    /** Whom a return names, each number with the young person whose it is. */
    public Map<String, UUID> people(Map<String, UUID> byNumber) {
        var people = new LinkedHashMap<>(byNumber);
        joins.forEach((number, join) -> {
            if (byNumber.containsKey(number) || byNumber.containsKey(join.number())) {
                people.put(number, join.youngPerson());
            }
        });
        return people;
    }

    private String known(String number) {
        var join = joins.get(number);
        return join == null ? number : join.number();
    }

    private Finding of(Finding one) {
        return one.about(known(one.child()));
    }

    private static ReturnedChild under(String number, ReturnedChild child) {
        return new ReturnedChild(
                child.header().of(number),
                child.unaccompanied(),
                child.episodes(),
                child.spells(),
                child.reviews(),
                child.missing(),
                child.orders(),
                child.careLeaver());
    }

    private static ReturnedChild together(ReturnedChild one, ReturnedChild other) {
        return new ReturnedChild(
                one.header(),
                one.unaccompanied() == null ? other.unaccompanied() : one.unaccompanied(),
                each(one.episodes(), other.episodes()),
                each(one.spells(), other.spells()),
                each(one.reviews(), other.reviews()),
                each(one.missing(), other.missing()),
                each(one.orders(), other.orders()),
                one.careLeaver() == null ? other.careLeaver() : one.careLeaver());
    }

    private static <T> List<T> each(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
