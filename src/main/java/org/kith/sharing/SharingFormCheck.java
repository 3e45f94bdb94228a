package org.kith.sharing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.vocabulary.Section;
import org.kith.words.TextInput;

/**
 * What is wrong with what somebody chose to share, field by field, as keys in the words files.
 *
 * @param mustSayWhy whether whoever decides says how and why
 */
record SharingFormCheck(SharingForm form, LocalDate today, boolean mustSayWhy) {

    /** Where it is decided now. */
    Map<String, String> decided() {
        var wrong = new LinkedHashMap<String, String>();
        if (saysNothing()) {
            wrong.put("sections", "sharing.sections.choose");
        }
        if (form.typed().purpose().isEmpty() && lacksPurpose()) {
            wrong.put("purpose", "sharing.purpose.none");
        } else {
            words("purpose", form.typed().purpose(), wrong);
        }
        if (form.sharesAnything()) {
            day("until", form.typed().until(), wrong);
        }
        form.typed().own().keySet().stream()
                .filter(section -> form.level(section) != Level.NOTHING)
                .forEach(section -> ofOne(section, wrong));
        if (mustSayWhy
                && !form.newly().isEmpty()
                && Basis.ofKey(form.typed().basis()).isEmpty()) {
            wrong.put("basis", "sharing.basis.none");
        }
        if (mustSayWhy && form.typed().because().isEmpty()) {
            wrong.put("because", "sharing.because.none");
        } else {
            words("because", form.typed().because(), wrong);
        }
        return wrong;
    }

    /** Where the young person is asked first: it asks for something, until a day. */
    Map<String, String> proposed() {
        var wrong = decided();
        wrong.remove("basis");
        if (form.typed().because().isEmpty()) {
            wrong.remove("because");
        }
        if (!form.sharesAnything()) {
            wrong.put("sections", "sharing.sections.none");
            day("until", form.typed().until(), wrong);
        }
        return wrong;
    }

    /** Whether nothing was shared as it began, and nothing is chosen. */
    private boolean saysNothing() {
        var before = form.held();
        return before != null && before.isEmpty() && !form.sharesAnything();
    }

    private boolean lacksPurpose() {
        return form.newly().isEmpty()
                ? form.sharesAnything()
                : form.newly().stream()
                        .anyMatch(section -> form.purpose(section).isEmpty());
    }

    private void ofOne(Section section, Map<String, String> wrong) {
        var own = form.own(section);
        words("purpose-" + section.key(), own.purpose(), wrong);
        if (!own.until().isEmpty()) {
            day("until-" + section.key(), own.until(), wrong);
        }
    }

    private void words(String field, String typed, Map<String, String> wrong) {
        if (SharingForm.tooLong(typed)) {
            wrong.put(field, "sharing.too-long");
        } else if (mustSayWhy && TextInput.isMarked(typed)) {
            wrong.put(field, TextInput.MARKED);
        }
    }

    private void day(String field, String typed, Map<String, String> wrong) {
        try {
            var until = LocalDate.parse(typed);
            if (!until.isAfter(today)) {
                wrong.put(field, "sharing.until.past");
            } else if (until.isAfter(today.plusYears(1))) {
                wrong.put(field, "sharing.until.far");
            }
        } catch (DateTimeParseException e) {
            wrong.put(field, "sharing.until.none");
        }
    }
}
