package org.kith.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.numbers.Facts;
import org.kith.numbers.Lookalike;
import org.kith.returns.Restatement.Kind;
import org.kith.ssda903.CareLeaverStatus;
import org.kith.ssda903.Completeness;
import org.kith.ssda903.FileCount;
import org.kith.ssda903.MissingPeriod;
import org.kith.ssda903.OrderPeriod;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.ReturnedChild;
import org.kith.ssda903.Review;

/** Everything that loading a return changes in what is known: worked out without writing, so a preview and a loading cannot differ. */
final class Comparison {

    /** A young person whom no return has named before. */
    record Newcomer(UUID id, String number, Facts facts) {}

    private final Return903 theReturn;
    private final Known known;
    private final Completeness completeness;

    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> newWorkers = new LinkedHashMap<>();
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Lookalike> lookalikes = new ArrayList<>();
    final FactsChanges who;
    final TableChanges<Facts> facts;
    final TableChanges<Episode> episodes;
    final TableChanges<Spell> spells;
    final TableChanges<Review> reviews;
    final TableChanges<MissingPeriod> missing;
    final TableChanges<OrderPeriod> orders;
    final TableChanges<CareLeaverStatus.OfYear> careLeavers;

    private Comparison(Return903 theReturn, Known known) {
        this.theReturn = theReturn;
        this.known = known;
        this.completeness = new Completeness(theReturn);
        var earlier = known.earlier();
        var others = new Restatement.OtherYears(earlier.isLatest(), earlier.statedBefore(), earlier.statedAfter());
        this.who = new FactsChanges(known, completeness, others, year());
        this.facts = who.table();
        this.episodes = new TableChanges<>(
                new Kind<>(RowTable.EPISODES.key(), home -> home.until() == null, others), known.episodes());
        this.spells = new TableChanges<>(
                new Kind<>(RowTable.INVOLVEMENTS.key(), spell -> spell.until() == null, others), known.spells());
        this.reviews = new TableChanges<>(Kind.ofMoments(RowTable.REVIEWS.key(), others), known.reviews());
        this.missing = new TableChanges<>(
                new Kind<>(RowTable.MISSING.key(), period -> period.until() == null, others), known.missing());
        this.orders = new TableChanges<>(
                new Kind<>(RowTable.ORDERS.key(), period -> period.until() == null, others), known.orders());
        this.careLeavers = new TableChanges<>(Kind.ofMoments(RowTable.CARE_LEAVERS.key(), others), known.careLeavers());
    }

    static Comparison of(Return903 theReturn, Known known) {
        var comparison = new Comparison(theReturn, known);
        theReturn.children().forEach(comparison::compare);
        comparison.leaveOpen();
        return comparison;
    }

    int year() {
        return theReturn.year().ends();
    }

    LocalDate lastDay() {
        return theReturn.year().last();
    }

    /** The last day that returns of earlier years vouch for what this one leaves out; null when there was none. */
    @Nullable
    LocalDate knownUntil() {
        return known.earlier().knownUntil();
    }

    List<Newcomer> newcomers() {
        return newcomers;
    }

    /** Workers no return has named before, by {@code SW_ID}. */
    Map<String, UUID> newWorkers() {
        return newWorkers;
    }

    /** The young people of the return, by child number. */
    Map<String, UUID> people() {
        return people;
    }

    /** Tables of whose rows the return could be trusted to state all. */
    List<String> given() {
        return Stream.<RowTable<?>>of(RowTable.EPISODES, RowTable.INVOLVEMENTS, RowTable.MISSING, RowTable.ORDERS)
                .filter(table -> completeness.isGiven(table.file()))
                .map(RowTable::name)
                .toList();
    }

    /** Rows of returns of other years that this one states just so: theirs as well, whatever they are corrected to. */
    List<UUID> statedToo() {
        return Stream.of(facts, episodes, spells, reviews, missing, orders, careLeavers)
                .flatMap(table -> table.statedToo().stream())
                .toList();
    }

    /** What changes in one table. */
    TableChanges<?> of(RowTable<?> table) {
        return Stream.of(
                        Map.entry(RowTable.EPISODES, episodes),
                        Map.entry(RowTable.INVOLVEMENTS, spells),
                        Map.entry(RowTable.REVIEWS, reviews),
                        Map.entry(RowTable.MISSING, missing),
                        Map.entry(RowTable.ORDERS, orders),
                        Map.entry(RowTable.CARE_LEAVERS, careLeavers))
                .filter(one -> one.getKey().equals(table))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Young people of whom anything changes. */
    Set<UUID> touched() {
        var touched = new HashSet<UUID>();
        newcomers.forEach(newcomer -> touched.add(newcomer.id()));
        Stream.of(facts, episodes, spells, reviews, missing, orders, careLeavers)
                .forEach(table -> touched.addAll(table.touched()));
        return touched;
    }

    LoadCounts counts() {
        var kinds = new EnumMap<RowKind, LoadCounts.KindCount>(RowKind.class);
        kinds.put(RowKind.YOUNG_PEOPLE, facts.count().plusAdded(newcomers.size()));
        kinds.put(
                RowKind.WORKERS,
                new LoadCounts.KindCount(
                        newWorkers.size(), 0, 0, known.workers().size(), 0));
        kinds.put(RowKind.EPISODES, episodes.count());
        kinds.put(RowKind.INVOLVEMENTS, spells.count());
        kinds.put(RowKind.REVIEWS, reviews.count());
        kinds.put(RowKind.MISSING_PERIODS, missing.count());
        kinds.put(RowKind.ORDERS, orders.count());
        kinds.put(RowKind.CARE_LEAVERS, careLeavers.count());
        var gone = known.earlier().named().stream()
                .filter(child -> completeness.leavesOut(child.number()))
                .toList();
        var empty = theReturn.counts().stream()
                .filter(count -> count.rowsRead() == 0)
                .map(FileCount::file)
                .toList();
        var contradictions = new Contradictions(theReturn, known, people);
        return new LoadCounts(
                kinds,
                theReturn.rowsLeftOut(),
                gone.size(),
                gone,
                sum(TableChanges::leftOpen),
                sum(TableChanges::namedAgain),
                lookalikes,
                contradictions.died(),
                contradictions.openAfterCare(),
                empty);
    }

    private int sum(Function<TableChanges<?>, List<UUID>> rows) {
        return Stream.<TableChanges<?>>of(episodes, spells, missing, orders)
                .mapToInt(table -> rows.apply(table).size())
                .sum();
    }

    /** What stands open of those whom the return does not name. */
    private void leaveOpen() {
        leaveOpen(RowTable.EPISODES, episodes);
        leaveOpen(RowTable.INVOLVEMENTS, spells);
        leaveOpen(RowTable.MISSING, missing);
        leaveOpen(RowTable.ORDERS, orders);
    }

    private <T> void leaveOpen(RowTable<T> table, TableChanges<T> changes) {
        known.earlier().open().stream()
                .filter(open -> open.table().equals(table.name()))
                .filter(open -> completeness.leavesOut(table.file(), open.of().number()))
                .forEach(open -> changes.leaveOpen(open.id(), open.of().id()));
    }

    private void compare(ReturnedChild child) {
        var was = known.people().get(child.number());
        UUID id = was == null ? UUID.randomUUID() : was.id();
        people.put(child.number(), id);
        if (was == null) {
            newcomers.add(new Newcomer(id, child.number(), Facts.of(child)));
            Lookalike.of(child, known.earlier().othersThan(child.number())).ifPresent(lookalikes::add);
        } else {
            who.compare(child, was);
        }
        compareRows(child, id);
    }

    private void compareRows(ReturnedChild child, UUID id) {
        Function<ReturnFile, Boolean> all = file -> completeness.statesAll(file, child.number());
        episodes.compare(
                id, episodes.filled(id, child.episodes(), this::withKnown), year(), all.apply(ReturnFile.EPISODES));
        spells.compare(
                id,
                spells.filled(id, withWorkers(child.spells()), this::withKnown),
                year(),
                all.apply(ReturnFile.SW_EPISODES));
        reviews.compare(id, child.reviews(), year(), all.apply(ReturnFile.REVIEWS));
        missing.compare(id, child.missing(), year(), all.apply(ReturnFile.MISSING));
        orders.compare(id, child.orders(), year(), all.apply(ReturnFile.DOLO));
        careLeavers.compare(id, answers(child), year(), all.apply(ReturnFile.OC3));
    }

    /** A column that is not there takes nothing away. */
    private Episode withKnown(Episode stated, Episode was) {
        Predicate<String> lacks = column -> completeness.lacks(ReturnFile.EPISODES, column);
        return new Episode(
                stated.from(),
                stated.until(),
                stated.place(),
                lacks.test("PLACE_PROVIDER") ? was.provider() : stated.provider(),
                stated.legalStatus(),
                stated.need(),
                stated.reasonForNewEpisode(),
                stated.reasonCeased(),
                lacks.test("REASON_PLACE_CHANGE") ? was.reasonForPlaceChange() : stated.reasonForPlaceChange(),
                lacks.test("HOME_POST") ? was.homePostcode() : stated.homePostcode(),
                lacks.test("PL_POST") ? was.placePostcode() : stated.placePostcode(),
                lacks.test("URN") ? was.urn() : stated.urn());
    }

    private Spell withKnown(Spell stated, Spell was) {
        return completeness.lacks(ReturnFile.SW_EPISODES, "SW_REASON")
                ? new Spell(stated.worker(), stated.from(), stated.until(), was.reason())
                : stated;
    }

    private List<CareLeaverStatus.OfYear> answers(ReturnedChild child) {
        return child.careLeaver() == null
                ? List.of()
                : List.of(new CareLeaverStatus.OfYear(year(), child.careLeaver()));
    }

    private List<Spell> withWorkers(List<Spell> stated) {
        return stated.stream()
                .map(spell -> new Spell(worker(spell.worker()).toString(), spell.from(), spell.until(), spell.reason()))
                .toList();
    }

    private UUID worker(String swId) {
        var id = known.workers().get(swId);
        return id == null ? newWorkers.computeIfAbsent(swId, unknown -> UUID.randomUUID()) : id;
    }
}
