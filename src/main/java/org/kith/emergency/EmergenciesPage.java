package org.kith.emergency;

import static org.kith.words.Words.know;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** The emergencies somebody's teams were told of, with what is to be done in front. */
record EmergenciesPage(
        Viewer viewer,
        LocalDate today,
        List<Told> emergencies,
        @Nullable LookAgain sent) implements Page {

    /** An emergency, with what was opened in it and when it was looked at again. */
    record Told(Emergency emergency, List<Emergency.Line> lines, List<Emergency.Review> reviews) {

        /** When it is looked at next whether the young person can be told; null once they are. */
        @Nullable
        LocalDate reviewOn() {
            var notTold = emergency.notTold();
            if (notTold == null || emergency.isTold()) {
                return null;
            }
            return reviews.isEmpty() ? notTold.reviewOn() : reviews.getLast().reviewOn();
        }

        boolean isOverdue(LocalDate today) {
            var on = reviewOn();
            return on != null && !on.isAfter(today);
        }

        boolean isDone() {
            return emergency.seen() != null && emergency.isTold();
        }
    }

    /** Looking again, as somebody typed it, when something in it is to be put right. */
    record LookAgain(UUID emergency, UUID key, String because, String reviewOn, Map<String, String> wrong) {}

    static EmergenciesPage of(
            Viewer viewer,
            LocalDate today,
            List<Emergency> all,
            List<Emergency.Line> lines,
            List<Emergency.Review> reviews) {
        var told = all.stream()
                .map(one -> new Told(
                        one,
                        lines.stream()
                                .filter(line -> line.emergency().equals(one.id()))
                                .toList(),
                        reviews.stream()
                                .filter(review -> review.emergency().equals(one.id()))
                                .toList()))
                .sorted(Comparator.comparing((Told one) -> !one.isOverdue(today))
                        .thenComparing(one -> one.emergency().seen() != null)
                        .thenComparing(Told::isDone))
                .toList();
        return new EmergenciesPage(viewer, today, told, null);
    }

    EmergenciesPage with(LookAgain reply) {
        return new EmergenciesPage(viewer, today, emergencies, reply);
    }

    List<Told> toDo() {
        return emergencies.stream().filter(one -> !one.isDone()).toList();
    }

    List<Told> done() {
        return emergencies.stream().filter(Told::isDone).toList();
    }

    boolean mayLookAfter(Told one) {
        return EmergencyPermissions.of(viewer).lookAfter(one.emergency());
    }

    /** What was typed for this one, or the form as it begins. */
    LookAgain lookAgain(Told one) {
        return sent != null && sent.emergency().equals(one.emergency().id())
                ? sent
                : new LookAgain(
                        one.emergency().id(),
                        UUID.randomUUID(),
                        "",
                        today.plusDays(7).toString(),
                        Map.of());
    }

    /** A page of the record, and its sections. */
    static String words(Emergency.Line line) {
        var page = say(know("emergency.page." + line.page()) ? "emergency.page." + line.page() : "emergency.page");
        var sections = line.sections().stream()
                .map(key -> say(know("section." + key) ? "section." + key : "section.other"))
                .distinct()
                .collect(Collectors.joining(", "));
        return sections.isEmpty() ? page : say("emergency.page-of", page, sections);
    }

    @Override
    public Map<String, String> toPutRight() {
        var again = sent;
        if (again == null) {
            return Map.of();
        }
        var told = new LinkedHashMap<String, String>();
        again.wrong().forEach((field, key) -> told.put(field + "-" + again.emergency(), say(key)));
        return told;
    }

    @Override
    public int status() {
        return sent == null ? 200 : 422;
    }
}
