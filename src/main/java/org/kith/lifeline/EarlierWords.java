package org.kith.lifeline;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;
import org.kith.words.Dates;

/** Sentences about what a row said before it was changed. */
final class EarlierWords {
    private EarlierWords() {}

    /** What stands beside a row's own words, where it was said otherwise: by its column, in this order. */
    private static final Map<String, CodeList> ALSO = new LinkedHashMap<>();

    static {
        ALSO.put("sex", CodeList.SEX);
        ALSO.put("ethnicity", CodeList.ETHNICITY);
        ALSO.put("legal_status", CodeList.LEGAL_STATUS);
        ALSO.put("reason_ceased", CodeList.EPISODE_CEASED);
        ALSO.put("change_reason", CodeList.WORKER_CHANGE);
    }

    static String said(PersonFacts.Earlier row) {
        return Stream.concat(Stream.of(itself(row)), also(row)).collect(Collectors.joining(" "));
    }

    private static Stream<String> also(PersonFacts.Earlier row) {
        var was = row.otherwise();
        var coded = ALSO.entrySet().stream()
                .filter(column -> was.containsKey(column.getKey()))
                .map(column -> say(
                        "earlier.also." + column.getKey().replace('_', '-'),
                        coded(column.getValue(), emptyToNone(was.get(column.getKey())))));
        var number = Stream.of("upn")
                .filter(was::containsKey)
                .map(upn -> say("earlier.also.upn", orNone(emptyToNone(was.get(upn)))));
        var alone = Stream.of("unaccompanied_until")
                .filter(was::containsKey)
                .map(until -> say("earlier.also.alone", until(was.get(until))));
        return Stream.of(coded, number, alone).flatMap(Function.identity());
    }

    private static String until(@Nullable String day) {
        return day == null || day.isEmpty() ? say("said.none") : Dates.longDay(LocalDate.parse(day));
    }

    private static @Nullable String emptyToNone(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String itself(PersonFacts.Earlier row) {
        var was = row.facts();
        return switch (row.ofTable()) {
            case "young_person" -> say("earlier.young-person", orNone(was.number()), day(was.born()));
            case "episode" -> say("earlier.home", coded(CodeList.PLACE, was.code()), period(was));
            case "involvement" ->
                say("earlier.worker", was.worker() == null ? say("worker.unnamed") : was.worker(), period(was));
            case "review" -> say("earlier.review", day(was.startsOn()), coded(CodeList.REVIEW, was.code()));
            case "missing_period" -> say("earlier.missing", coded(CodeList.MISSING, was.code()), period(was));
            case "deprivation_of_liberty" -> say("earlier.order", period(was));
            case "care_leaver_status" -> answers(was);
            default -> throw new IllegalArgumentException("history of an unknown table: " + row.ofTable());
        };
    }

    static String ended(PersonFacts.Earlier row) {
        var day = Dates.longDay(row.endedAt().atZoneSameInstant(Dates.LONDON).toLocalDate());
        if (row.endedBy() != null) {
            return say("earlier.by", row.endedBy(), day);
        }
        return say(row.withdrawn() ? "earlier.withdrawn" : "earlier.restated", day);
    }

    private static String answers(PersonFacts.Facts was) {
        return say(
                "earlier.answers",
                String.valueOf(was.year()),
                coded(CodeList.IN_TOUCH, was.code()),
                coded(CodeList.ACTIVITY, was.activity()),
                coded(CodeList.ACCOMMODATION, was.accommodation()));
    }

    private static String coded(CodeList list, @Nullable String code) {
        return code == null ? say("said.none") : Coded.of(list, code).words();
    }

    private static String orNone(@Nullable String text) {
        return text == null ? say("said.none") : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? say("said.none") : Dates.longDay(day);
    }

    private static String period(PersonFacts.Facts was) {
        return was.endsOn() == null
                ? say("period.running", day(was.startsOn()))
                : say("period.ended", day(was.startsOn()), day(was.endsOn()));
    }
}
