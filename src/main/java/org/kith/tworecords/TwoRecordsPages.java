package org.kith.tworecords;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.readers.Readers;
import org.kith.web.Page;
import org.springframework.stereotype.Component;

/** Gathers the pages about two records within a reading of one of them. The others that a page shows are in their logs too. */
@Component
class TwoRecordsPages {
    static final AccessLogEntry LOOK = AccessLogEntry.at("two-records", "about-me", "home", "people");

    private final ActorTransactions acting;
    private final RecordPairs pairs;
    private final OwnWordSql words;
    private final TogetherSql together;
    private final Readers readers;

    TwoRecordsPages(
            ActorTransactions acting, RecordPairs pairs, OwnWordSql words, TogetherSql together, Readers readers) {
        this.acting = acting;
        this.pairs = pairs;
        this.words = words;
        this.together = together;
        this.readers = readers;
    }

    /** @param with which other record stands beside it; null for the one that something is said of, if it is one alone */
    Page page(Viewer viewer, UUID id, Form form, @Nullable UUID with) {
        TwoRecordsPermissions.of(viewer).mustLook();
        return TwoRecordsPermissions.of(viewer).own() ? own(viewer, id, form) : staff(viewer, id, form, with);
    }

    private OwnTwoRecordsPage own(Viewer viewer, UUID id, Form form) {
        var last = words.last(id).orElse(null);
        var told = words.told();
        var over = told.isEmpty()
                ? words.takenBack().map(OwnWordSql.TakenBack::inWords).orElse(null)
                : null;
        return new OwnTwoRecordsPage(
                viewer, id, told, last, over, readers.of(viewer, true).teamAlone(""), form);
    }

    private TwoRecordsPage staff(Viewer viewer, UUID id, Form form, @Nullable UUID with) {
        var one = pairs.record(id);
        var all = told(one, pairs.of(id));
        var open = all.stream().filter(told -> !told.pair().isOver()).toList();
        var now = with == null && open.size() == 1
                ? open.getFirst()
                : open.stream()
                        .filter(told -> told.other().id().equals(with))
                        .findFirst()
                        .orElse(null);
        var other = now != null ? now.other() : beside(id, with).orElse(null);
        shown(Stream.concat(Stream.ofNullable(other), all.stream().map(TwoRecordsPage.Told::other)));
        var pair = now == null ? null : now.pair();
        var year = pair != null && other != null && pair.holds()
                ? together.of(viewer, one, other).orElse(null)
                : null;
        var why = pair == null && other != null ? pairs.whyNot(one, other).orElse(null) : null;
        return new TwoRecordsPage(viewer, one, other, pair, why, all, theirs(one, other), List.of(), year, form);
    }

    private Optional<OneRecord> beside(UUID id, @Nullable UUID with) {
        return with == null || with.equals(id) ? Optional.empty() : pairs.recordIfAny(with);
    }

    /** Several that may be meant: each stands beside it at an address of its own. */
    TwoRecordsPage choice(Viewer viewer, UUID id, Form form, List<OneRecord> several) {
        var one = pairs.record(id);
        var all = told(one, pairs.of(id));
        shown(Stream.concat(several.stream(), all.stream().map(TwoRecordsPage.Told::other)));
        return new TwoRecordsPage(viewer, one, null, null, null, all, theirs(one, null), several, null, form);
    }

    private List<TwoRecordsPage.Told> told(OneRecord one, List<RecordPair> all) {
        return all.stream()
                .map(pair -> new TwoRecordsPage.Told(pair, one, pairs.record(pair.besides(one.id()))))
                .toList();
    }

    private List<RecordPair.Said> theirs(OneRecord one, @Nullable OneRecord other) {
        return Stream.of(Optional.of(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .flatMap(each -> words.last(each.id()).stream().map(word -> word.said(each.called())))
                .toList();
    }

    private void shown(Stream<OneRecord> others) {
        acting.shownInList(others.map(OneRecord::id).distinct().toList(), LOOK);
    }
}
