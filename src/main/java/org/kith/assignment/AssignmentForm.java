package org.kith.assignment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/**
 * What somebody chose and typed about who works with a young person.
 *
 * @param key the id that what is kept gets, so that a form sent twice is kept once
 * @param chosen the colleague, or the team; as it was sent
 */
record AssignmentForm(UUID key, String chosen, String role, String day, String because) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_REASON = 500;

    static AssignmentForm empty(LocalDate today) {
        return new AssignmentForm(UUID.randomUUID(), "", "", today.toString(), "");
    }

    /** What was typed, as a form of its own: this one was kept before. */
    AssignmentForm again() {
        return new AssignmentForm(UUID.randomUUID(), chosen, role, day, because);
    }

    /** The one of these that was chosen; null for none of them. */
    @Nullable
    Choice among(List<Choice> choices) {
        return choices.stream().filter(this::chose).findFirst().orElse(null);
    }

    boolean chose(Choice one) {
        return one.id().toString().equals(chosen);
    }

    String roleToKeep() {
        return TextInput.line(role);
    }

    String reason() {
        return TextInput.words(because);
    }

    /** The day to keep; null where none was typed. */
    @Nullable
    LocalDate date() {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What is wrong with day and reason, field by field, as keys in the words files. */
    Map<String, String> wrong(LocalDate earliest, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        var date = date();
        if (date == null || date.isBefore(FIRST_DAY)) {
            wrong.put("day", "assignment.day.none");
        } else if (date.isAfter(today)) {
            wrong.put("day", "assignment.day.to-come");
        } else if (date.isBefore(earliest)) {
            wrong.put("day", "assignment.day.before");
        }
        if (reason().isEmpty()) {
            wrong.put("because", "assignment.because.none");
        } else if (longer(reason(), LONGEST_REASON)) {
            wrong.put("because", "assignment.because.too-long");
        } else if (TextInput.isMarked(because)) {
            wrong.put("because", TextInput.MARKED);
        }
        return wrong;
    }

    /** The same for a colleague who begins. */
    Map<String, String> wrongToBegin(List<Choice> colleagues, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (among(colleagues) == null) {
            wrong.put("chosen", "assignment.colleague.none");
        }
        if (roleToKeep().isEmpty()) {
            wrong.put("role", "assignment.role.none");
        } else if (longer(roleToKeep(), LONGEST_ROLE)) {
            wrong.put("role", "assignment.role.too-long");
        } else if (TextInput.isMarked(role)) {
            wrong.put("role", TextInput.MARKED);
        }
        wrong.putAll(wrong(FIRST_DAY, today));
        return wrong;
    }

    /** The same for a move to another team. */
    Map<String, String> wrongToMove(List<Choice> teams, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (among(teams) == null) {
            wrong.put("chosen", "assignment.team.none");
        }
        wrong.putAll(wrong(FIRST_DAY, today));
        return wrong;
    }

    private static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
