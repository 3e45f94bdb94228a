package org.kith.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.form.Form;
import org.kith.paging.Turning;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.RecordPermissions;
import org.kith.timeline.TimelinePlace;
import org.kith.vocabulary.RecordAccess;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.VisibleSections;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Searching one record, and for staff the records of all young people they work with. What is looked for stays out of the log. */
@Controller
class SearchController {
    private static final String PAGE = "search";

    private final ActorTransactions acting;
    private final RecordSearch search;
    private final SearchSql sql;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;

    SearchController(
            ActorTransactions acting,
            RecordSearch search,
            SearchSql sql,
            YoungPersonHeaders whose,
            Vocabulary vocabulary) {
        this.acting = acting;
        this.search = search;
        this.sql = sql;
        this.whose = whose;
        this.vocabulary = vocabulary;
    }

    @PostMapping("/young-people/{id}/record/search")
    @OpenTo(Who.SIGNED_IN)
    SearchPage one(Actor actor, @PathVariable UUID id, Form sent) {
        var form = SearchForm.of(sent);
        var look = form.isEmpty() ? AccessLogEntry.at(PAGE).alsoForRecipients() : RecordAccess.at(PAGE, form.section());
        return acting.reading(actor, id, look, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).read(), "record.not-yours");
            var one = whose.of(id).orElseThrow(NotFound::new);
            var results = search.find(one, form, turning(sent));
            return new SearchPage(
                    viewer,
                    one,
                    vocabulary.sections(),
                    form,
                    sql.authors(new UUID[] {id}, one.reach().sees()),
                    List.of(),
                    results);
        });
    }

    /** Where somebody comes who loads the address of a search again: to the record, since no address holds what was looked for. */
    @GetMapping("/young-people/{id}/record/search")
    @OpenTo(Who.SIGNED_IN)
    Redirect oneAgain(@PathVariable UUID id) {
        return Redirect.to("/young-people/" + id + "/record");
    }

    @GetMapping("/record-search")
    @OpenTo(Who.SIGNED_IN)
    SearchPage begin(Actor actor) {
        return all(actor, Form.empty());
    }

    @PostMapping("/record-search")
    @OpenTo(Who.SIGNED_IN)
    SearchPage all(Actor actor, Form sent) {
        return acting.as(actor, viewer -> {
            SearchPermissions.of(viewer).mustSearchRecords();
            var people = sql.people();
            var form = SearchForm.of(sent);
            var results = search.find(people, form, turning(sent));
            var called = !form.isWrong() ? whose.those(sql.called(people, form.words())) : List.<YoungPersonHeader>of();
            log(results.found(), called);
            return new SearchPage(
                    viewer,
                    null,
                    vocabulary.sections(),
                    form,
                    sql.authors(people, VisibleSections.WHOLE.sees()),
                    called,
                    results);
        });
    }

    private static Turning<TimelinePlace> turning(Form sent) {
        return TimelinePlace.turning(sent.value("next"), sent.value("back"));
    }

    /** A line for each young person shown, with the sections shown of theirs. */
    private void log(List<RecordSearch.Found> found, List<YoungPersonHeader> called) {
        var sections = found.stream()
                .collect(Collectors.groupingBy(
                        one -> one.whose().id(),
                        Collectors.mapping(
                                one -> one.entry().text().section(), Collectors.toCollection(java.util.TreeSet::new))));
        var people = sections.keySet().stream().collect(Collectors.groupingBy(sections::get));
        people.forEach((shown, ids) -> acting.shownInList(
                ids, AccessLogEntry.at(PAGE, shown.stream().map(Section::key).toArray(String[]::new))));
        var byName = called.stream()
                .map(YoungPersonHeader::id)
                .filter(id -> !sections.containsKey(id))
                .toList();
        acting.shownInList(byName, AccessLogEntry.at(PAGE));
    }
}
