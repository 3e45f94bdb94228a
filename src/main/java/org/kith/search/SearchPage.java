package org.kith.search;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.VisibleSections;
import org.kith.web.FormPage;

/**
 * A search and what it found.
 *
 * @param whose whose record was searched; null for those of all young people the viewer works with
 * @param called whoever is called by the words looked for, in a search of all records
 */
record SearchPage(
        Viewer viewer,
        @Nullable YoungPersonHeader whose,
        SectionNames names,
        SearchForm search,
        List<SearchSql.Author> authors,
        List<YoungPersonHeader> called,
        RecordSearch.Results results)
        implements FormPage {

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    /** The sections one may choose from: never one that holds nothing for whoever looks. */
    Set<Section> sections() {
        return whose == null ? VisibleSections.WHOLE.sees() : whose.reach().sees();
    }

    String action() {
        return whose == null ? "/record-search" : whose.address() + "/record/search";
    }

    String title() {
        if (whose == null) {
            return say("search.title");
        }
        return own() ? say("search.own.title") : say("search.one.title", whose.name());
    }

    /** What the young person is called among those who wrote. */
    String youngAuthor() {
        if (whose == null) {
            return say("search.author.young");
        }
        return own() ? say("search.author.me") : whose.name();
    }

    /** How many were found, in words, where all are on the page; nothing before somebody searches. */
    String found() {
        if (search.isEmpty() || form().isWrong()) {
            return "";
        }
        var isPart = results.hasBack() || results.hasNext();
        return say(isPart ? "search.part" : "search.found", results.found().size());
    }

    @Nullable
    String back() {
        var place = results.back();
        return place == null ? null : place.toString();
    }

    @Nullable
    String next() {
        var place = results.next();
        return place == null ? null : place.toString();
    }

    @Override
    public Form form() {
        return search.filled();
    }

    /** Who wrote, to choose from. */
    List<Option> writers() {
        var others = authors.stream().map(one -> new Option(one.id().toString(), one.name()));
        return Stream.concat(Stream.of(new Option(SearchForm.YOUNG, youngAuthor())), others)
                .toList();
    }
}
