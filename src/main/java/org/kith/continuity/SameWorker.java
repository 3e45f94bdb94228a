package org.kith.continuity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which workers are one person: those joined to one account or to one another, whatever codes returns give them, and that account itself, which is assigned in
 * Kith. Of the time somebody had with them under several of these, spells that touch or overlap are one, so that a new code is no change. Under a
 * single one spells stay as they were told.
 *
 * @param persons by the id of each worker whose person has several, and of each account that is a worker: the id of the one that stands for all
 */
public record SameWorker(Map<UUID, UUID> persons) {

    private static final Comparator<Spell> IN_ORDER =
            comparing(Spell::from).thenComparing(Spell::until, nullsLast(Comparator.naturalOrder()));

    public SameWorker {
        persons = Map.copyOf(persons);
    }

    /** The worker that stands for the person. */
    public UUID person(UUID worker) {
        return persons.getOrDefault(worker, worker);
    }

    /** One young person's spells by person, with ids of workers, or of accounts where there is none, as the workers. */
    public List<Spell> together(List<Spell> spells) {
        if (persons.isEmpty() || spells.size() < 2) {
            return named(spells);
        }
        var together = new ArrayList<Spell>();
        spells.stream()
                .collect(groupingBy(spell -> person(UUID.fromString(spell.worker())), LinkedHashMap::new, toList()))
                .forEach((person, theirs) ->
                        together.addAll(hasSeveralCodes(theirs) ? merged(theirs, person) : named(theirs)));
        together.sort(IN_ORDER);
        return together;
    }

    private List<Spell> named(List<Spell> spells) {
        return persons.isEmpty()
                ? spells
                : spells.stream()
                        .map(spell ->
                                spell.of(person(UUID.fromString(spell.worker())).toString()))
                        .toList();
    }

    private static boolean hasSeveralCodes(List<Spell> spells) {
        return spells.stream().map(Spell::worker).distinct().count() > 1;
    }

    /** Spells of one person, those that touch or overlap made one. */
    public static List<Spell> merged(List<Spell> spells, UUID person) {
        var merged = new ArrayList<Spell>();
        spells.stream()
                .sorted(IN_ORDER)
                .map(spell -> spell.of(person.toString()))
                .forEach(spell -> {
                    var before = merged.isEmpty() ? null : merged.getLast();
                    if (before != null && !spell.from().isAfter(end(before))) {
                        merged.set(merged.size() - 1, joined(before, spell));
                    } else {
                        merged.add(spell);
                    }
                });
        return merged;
    }

    private static Spell joined(Spell one, Spell next) {
        var longer = end(next).isBefore(end(one)) ? one : next;
        return new Spell(
                one.worker(), one.from(), longer.until(), one.reason(), longer.leftOpen(), longer.handedOver());
    }

    /** The day it ended, as far as anything says that it did. */
    private static LocalDate end(Spell spell) {
        if (spell.until() != null) {
            return spell.until();
        }
        return spell.leftOpen() == null
                ? LocalDate.MAX
                : spell.leftOpen().knownUntil().plusDays(1);
    }

    /**
     * A worker who is joined to an account, or where there is none to another code.
     *
     * @param account it, or the code that stands for both
     */
    record Joined(UUID id, UUID account) {}

    /** @param joined in a fixed order: the first of an account, or of several codes, stands for it */
    public static SameWorker of(List<Joined> joined) {
        var first = new HashMap<UUID, UUID>();
        joined.forEach(worker -> first.putIfAbsent(worker.account(), worker.id()));
        var persons = new HashMap<UUID, UUID>(first);
        var codes = joined.stream().collect(groupingBy(Joined::account));
        joined.stream()
                .filter(worker ->
                        codes.getOrDefault(worker.account(), List.of()).size() > 1)
                .forEach(worker -> persons.put(worker.id(), Objects.requireNonNull(first.get(worker.account()))));
        return new SameWorker(persons);
    }
}
