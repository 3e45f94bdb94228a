package org.kith.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.codes.ReportingYear;
import org.kith.continuity.CountsEverybody;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.springframework.stereotype.Component;

/** Counts each year of all young people of an organisation, for whoever answers for all of them: see {@link EverybodySql}. */
@Component
class EverybodyCounted implements CountsEverybody {
    private final EverybodySql sql;

    EverybodyCounted(EverybodySql sql) {
        this.sql = sql;
    }

    @Override
    public Counting begin(UUID organisation, LocalDate day) {
        return new OfYears(organisation, day);
    }

    private final class OfYears implements Counting {
        private final UUID organisation;
        private final LocalDate day;
        private final int last;
        private final Map<Integer, List<PersonYear>> years = new TreeMap<>();
        private int everybody;
        private int first;

        OfYears(UUID organisation, LocalDate day) {
            this.organisation = organisation;
            this.day = day;
            this.last = ReportingYear.of(day).ends();
            this.first = last;
        }

        @Override
        public void add(UUID youngPerson, Told told) {
            everybody++;
            var story = told.story();
            var facts = new PersonFacts(
                    youngPerson,
                    story.born(),
                    story.episodes(),
                    story.spells(),
                    told.answeredSince(),
                    told.answeredDied());
            first = Math.min(first, begins(story.spells().stream().map(Spell::from)));
            var begins = Math.min(
                    told.answeredSince() == null ? last : clamped(told.answeredSince()),
                    begins(Stream.concat(
                            story.spells().stream().map(Spell::from),
                            story.episodes().stream().map(Episode::from))));
            IntStream.rangeClosed(begins, last).forEach(year -> years.computeIfAbsent(year, none -> new ArrayList<>())
                    .add(PersonYear.of(facts, new ReportingYear(year), until(year))));
        }

        /** Before whatever is told of them first there is nothing of them to count. */
        @Override
        public void keep() {
            sql.forget(organisation);
            for (var year = first; year <= last; year++) {
                var told = years.getOrDefault(year, List.of());
                var nothing = Collections.nCopies(everybody - told.size(), PersonYear.NOTHING);
                var summary = new Summary(
                        Stream.concat(told.stream(), nothing.stream()).toList());
                var shown = Shown.outside(summary);
                sql.keep(organisation, year, until(year), new EverybodySql.Told(Counted.of(summary, shown), shown));
            }
        }

        private int begins(Stream<LocalDate> days) {
            return days.mapToInt(day -> clamped(Measures.ofDay(day))).min().orElse(last);
        }

        private int clamped(int year) {
            return Math.clamp(year, ReportingYear.EARLIEST, last);
        }

        private LocalDate until(int year) {
            var end = new ReportingYear(year).last();
            return end.isBefore(day) ? end : day;
        }
    }
}
