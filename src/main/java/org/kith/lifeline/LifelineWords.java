package org.kith.lifeline;

import static java.util.stream.Collectors.joining;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.codes.ChangeReason;
import org.kith.continuity.AsOf;
import org.kith.continuity.Company;
import org.kith.continuity.LeftOpenWords;
import org.kith.continuity.Spell;
import org.kith.continuity.Story;
import org.kith.continuity.Stretch;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPerson;
import org.kith.words.Dates;

/**
 * The sentences of a lifeline.
 *
 * @param now who is there today, by the last return and by what was said in Kith since
 */
record LifelineWords(YoungPerson person, Story story, List<WorkerRow> rows, List<WorkersNow.Worker> now, AsOf asOf) {

    /** Who this is, in a few facts. */
    List<String> facts() {
        var facts = new ArrayList<String>();
        facts.add(say(
                person.died() && !isDayOfDeathKnown() ? "lifeline.age.at-most" : "lifeline.age",
                person.age(asOf.day())));
        var care = story.care(asOf.day());
        if (care.since() != null) {
            facts.add(
                    care.leftOpen() != null
                            ? say(
                                    "lifeline.care.left-open",
                                    Dates.month(care.since()),
                                    LeftOpenWords.of(care.leftOpen()))
                            : care.until() == null
                                    ? say("lifeline.care.since", Dates.month(care.since()))
                                    : say("lifeline.care.was", Dates.month(care.since()), Dates.month(care.until())));
        }
        if (care.since() == null && story.careLeaver(asOf.day())) {
            facts.add(say("lifeline.care-leaver"));
        }
        facts.add(cameAlone());
        facts.add(company(story.company(asOf.day())));
        facts.add(say("lifeline.team", person.team()));
        return facts.stream().filter(fact -> !fact.isEmpty()).toList();
    }

    /** A year's answers do not tell on which day of it they died. */
    private boolean isDayOfDeathKnown() {
        return story.episodes().stream().anyMatch(home -> home.endedByDeath() && home.until() != null);
    }

    /** A status that is over is told as one that was. */
    private String cameAlone() {
        var until = person.cameAloneUntil();
        if (!person.cameAlone()) {
            return "";
        }
        return until == null
                ? say("lifeline.alone")
                : say(until.isAfter(asOf.day()) ? "lifeline.alone.until" : "lifeline.alone.was", Dates.longDay(until));
    }

    /** Where there is nothing to draw: of somebody who died nothing more is to come, and of a care leaver no return tells it. */
    String nothing() {
        if (story.died()) {
            return say("lifeline.nothing.died");
        }
        return say(story.answered() ? "lifeline.nothing.answered" : "lifeline.nothing");
    }

    private String company(Company company) {
        if (story.died()) {
            return say("lifeline.died");
        }
        var assigned = now.stream().filter(one -> !one.role().isEmpty()).toList();
        if (!assigned.isEmpty()) {
            return assigned.stream()
                    .map(one -> say("lifeline.assigned", one.name(), one.role(), Dates.longDay(one.since())))
                    .collect(joining(", "));
        }
        if (company.nobodySince() != null) {
            return say("nobody.since", Dates.longDay(company.nobodySince()));
        }
        if (company.leftOpen() != null) {
            return say("lifeline.company.left-open", LeftOpenWords.of(company.leftOpen()));
        }
        var since = company.since();
        if (since != null && now.isEmpty()) {
            return say("nobody.now");
        }
        return since == null
                ? ""
                : rows.stream()
                        .filter(row -> String.valueOf(row.workerId()).equals(company.worker()))
                        .findFirst()
                        .map(row -> say("lifeline.with", name(row), Dates.longDay(since)))
                        .orElse("");
    }

    static String name(WorkerRow row) {
        return row.name() == null ? say("worker.unnamed") : row.name();
    }

    /** What the drawing shows, in one sentence, and what stands out in it. */
    List<String> why() {
        var seen = rows.stream().filter(row -> row.isSeenOn(asOf.day())).toList();
        var workers = seen.stream().filter(row -> !row.nobody()).toList();
        if (workers.isEmpty()) {
            return List.of(say("lifeline.why.none"));
        }
        var different = workers.stream().map(WorkerRow::workerId).distinct().count();
        var first = workers.getFirst().from();
        var longest = workers.stream()
                .max(Comparator.comparingInt(row -> row.days(asOf.day())))
                .orElseThrow();
        var asked = different < 2
                ? 0
                : story.spells().stream().filter(this::askedFor).count();
        var why = new ArrayList<String>();
        why.add(say("lifeline.why", different, Dates.span(first, lastDay(seen)), seen.size() - workers.size()));
        if (different > 1) {
            why.add(say("lifeline.why.longest", name(longest), Dates.span(longest.from(), end(longest))));
        }
        if (asked > 0) {
            why.add(say("lifeline.why.asked", asked));
        }
        return why;
    }

    private LocalDate lastDay(List<WorkerRow> seen) {
        return seen.stream().map(this::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    private LocalDate end(Stretch stretch) {
        var end = stretch.endSeenOn(asOf.day());
        return end.isAfter(asOf.day()) ? asOf.day() : end;
    }

    private boolean askedFor(Spell spell) {
        return ChangeReason.CHCHAN.equals(spell.reason()) && spell.coversAnyOf(spell.from(), asOf.day());
    }

    /** What the drawing covers, for its title. */
    String covers() {
        return say("lifeline.covers", Dates.month(firstDay()), Dates.month(asOf.day()));
    }

    private LocalDate firstDay() {
        var care = story.care(asOf.day()).firstDay();
        return rows.stream()
                .map(WorkerRow::from)
                .reduce(care == null ? asOf.day() : care, (one, other) -> one.isBefore(other) ? one : other);
    }
}
