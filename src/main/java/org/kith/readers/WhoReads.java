package org.kith.readers;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.words.Line;

/**
 * Who reads a record: the young person and their team all of it, others the sections that are shared with them.
 *
 * @param team null for whoever sees only what is shared with them: they are not told with whom else it is
 * @param others whom a section is shared with now, as one says it
 */
public record WhoReads(boolean own, @Nullable Team team, Map<Section, List<String>> others) {

    /** @param people who is in it, by name; empty where nobody has one yet */
    public record Team(String name, List<String> people) {
        String called(boolean own) {
            var which = say(own ? "who-reads.team.own" : "who-reads.team", name);
            return people.isEmpty() ? which : say("who-reads.team.people", which, Line.beside(people));
        }
    }

    /** Sections that the same people read. */
    public record Same(List<Section> sections, String readers) {
        public String keys() {
            return sections.stream().map(Section::key).collect(Collectors.joining(" "));
        }

        public String named(SectionNames names) {
            return sections.size() == Section.values().length
                    ? say("who-reads.every")
                    : Line.all(sections.stream().map(names::of).toList());
        }
    }

    /** Each section of these once, those together that the same people read. */
    public List<Same> among(String name, Collection<Section> sections) {
        var same = new LinkedHashMap<String, List<Section>>();
        for (var section : sections) {
            same.computeIfAbsent(of(name, section, false), readers -> new ArrayList<>())
                    .add(section);
        }
        return same.entrySet().stream()
                .map(one -> new Same(one.getValue(), one.getKey()))
                .toList();
    }

    /**
     * Who reads what stands in this section.
     *
     * @param withheld whether it is kept back from the young person: then their team alone reads it
     */
    public String of(String name, Section section, boolean withheld) {
        var readers = new ArrayList<String>();
        if (!withheld) {
            readers.add(own ? say("who-reads.you") : name);
        }
        if (team == null) {
            return say("who-reads.shared", name);
        }
        readers.add(team.called(own));
        if (!withheld) {
            readers.addAll(others.getOrDefault(section, List.of()));
        }
        return Line.all(readers);
    }

    /** Who reads what the young person and their team alone see: answers, and reasons for keeping something back. */
    public String teamAlone(String name) {
        var around = Objects.requireNonNullElse(team, new Team("", List.of()));
        return Line.all(List.of(own ? say("who-reads.you") : name, around.called(own)));
    }
}
