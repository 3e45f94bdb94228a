package org.kith.emergency;

import static org.kith.words.Words.know;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The emergencies somebody's teams were told of, with what is to be done in front.
 *
 * @param misses who looked for others and found nobody, as managers are told
 * @param form that somebody looked at one again, where something in it is to be put right
 */
record EmergenciesPage(Viewer viewer, LocalDate today, List<Told> emergencies, List<Misses> misses, Form form)
        implements FormPage {

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

    static EmergenciesPage of(
            Viewer viewer,
            LocalDate today,
            List<Emergency> all,
            List<Emergency.Line> lines,
            List<Emergency.Review> reviews,
            List<Misses> misses,
            Form form) {
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
        return new EmergenciesPage(viewer, today, told, misses, form);
    }

    List<Told> toDo() {
        return emergencies.stream().filter(one -> !one.isDone()).toList();
    }

    List<Told> done() {
        return emergencies.stream().filter(Told::isDone).toList();
    }

    List<Misses> missesToDo() {
        return misses.stream().filter(one -> one.seen() == null).toList();
    }

    List<Misses> missesSeen() {
        return misses.stream().filter(one -> one.seen() != null).toList();
    }

    boolean mayLookAfter(Told one) {
        return EmergencyPermissions.of(viewer).lookAfter(one.emergency());
    }

    /** What was typed for this one, or the form as it begins. */
    Form lookAgain(Told one) {
        var id = one.emergency().id().toString();
        return form.at().equals(id) ? form : EmergencyForm.empty(today).at(id);
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
}
