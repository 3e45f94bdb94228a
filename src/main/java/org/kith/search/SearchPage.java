package org.kith.search;

import static org.kith.words.Words.say;
import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.VisibleSections;
import org.kith.web.Page;

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
        SearchForm form,
        List<SearchSql.Author> authors,
        List<YoungPersonHeader> called,
        RecordSearch.Results results)
        implements Page {

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
        if (form.isEmpty() || !form.wrong().isEmpty()) {
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

    @Nullable
    String wrong(String field) {
        return form.wrong().get(field);
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(form.wrong());
    }

    @Override
    public int status() {
        return form.wrong().isEmpty() ? 200 : 422;
    }
}
