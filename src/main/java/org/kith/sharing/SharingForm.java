package org.kith.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.vocabulary.Section;

/**
 * What somebody chose for one recipient: how much of each section, what for, until when, and for staff on what ground and why. What is said of one
 * section alone goes before what is said of all; what nobody touched is known by {@code began}, and what was shared as the form began by {@code held}.
 */
record SharingForm(Form form) {
    /** The form as it begins: what holds now, and what is likely wanted. How much of a section is nobody's to say before. */
    static SharingForm of(List<Grant> holding, UsualSharing.Said usual, LocalDate today) {
        var until =
                holding.stream().map(Grant::until).max(LocalDate::compareTo).orElse(today.plusMonths(usual.months()));
        var purpose = holding.stream().map(Grant::purpose).findFirst();
        var form = Form.empty()
                .with("purpose", purpose.orElse(usual.all().purpose()))
                .with("until", until.toString());
        var held = Held.of(holding);
        form = usual.in(form, held, today);
        return new SharingForm(form.with("began", new SharingForm(form).touchable())).choosing(held, held.levels());
    }

    /** As it was sent; a level that no form has is none to choose. */
    static SharingForm sent(Form form) {
        var sent = new SharingForm(form);
        sent.levels();
        return sent;
    }

    /** The same with these levels chosen, as against what is shared. */
    SharingForm choosing(Held now, Map<Section, Level> chosen) {
        var other = form.with("held", now.toSend());
        for (var one : chosen.entrySet()) {
            other = other.with(in("section", one.getKey()), one.getValue().key());
        }
        return new SharingForm(other);
    }

    /** The same with the words as they were typed before. */
    SharingForm typed(Form begun) {
        var typed = begun.withAll("until", form.values("until")).withAll("began", form.values("began"));
        for (var section : Section.values()) {
            for (var field : List.of(in("purpose", section), in("until", section))) {
                typed = typed.withAll(field, form.values(field));
            }
        }
        return new SharingForm(typed).choosing(Held.sent(form.value("held")), levels());
    }

    /** The field of one section alone. */
    static String in(String field, Section section) {
        return field + "-" + section.key();
    }

    /** What was chosen, of the sections that stood there. */
    Map<Section, Level> levels() {
        var levels = new EnumMap<Section, Level>(Section.class);
        Arrays.stream(Section.values())
                .filter(section -> form.has(in("section", section)))
                .forEach(section -> levels.put(
                        section, Level.ofKey(form.value(in("section", section))).orElseThrow(NotAForm::new)));
        return levels;
    }

    Level level(Section section) {
        return Level.ofKey(form.value(in("section", section))).orElse(Level.NOTHING);
    }

    /** What was shared when the form began; null where it does not say. */
    @Nullable
    Held held() {
        return form.values("held").isEmpty() ? null : Held.sent(form.value("held"));
    }

    /** What a section is shared for: what was said of it, or else of all. */
    String purpose(Section section) {
        var own = form.words(in("purpose", section));
        return own.isEmpty() ? form.words("purpose") : own;
    }

    /** The last day of a section, when nothing is wrong with it. */
    LocalDate until(Section section) {
        var own = form.value(in("until", section)).strip();
        return LocalDate.parse(own.isEmpty() ? form.value("until").strip() : own);
    }

    /** The same of a section that was shared before: what nobody touched stays as it was for that section. */
    String purpose(Section section, List<Grant> former) {
        var touched = !form.words(in("purpose", section)).isEmpty() || !began().startsWith(form.words("purpose") + "|");
        return former.isEmpty() || touched
                ? purpose(section)
                : former.getFirst().purpose();
    }

    LocalDate until(Section section, List<Grant> former) {
        var parts = began().split("\\|", -1);
        var touched = !form.value(in("until", section)).isBlank()
                || parts.length < 3
                || !parts[parts.length - 2].equals(form.value("until").strip());
        return former.isEmpty() || touched ? until(section) : former.getFirst().until();
    }

    String because() {
        return form.words("because");
    }

    private String began() {
        return form.value("began").replace("\r\n", "\n");
    }

    private String touchable() {
        return form.words("purpose") + "|" + form.value("until").strip() + "|" + form.value("basis");
    }

    /** Whether purpose, day and ground are as the form began. */
    boolean untouched() {
        return touchable().equals(began());
    }

    /** What the form means to change of {@code now}; by what was shared as it began, so that a form sent twice means the same. */
    List<Section> changes(Held now) {
        var before = Objects.requireNonNullElse(held(), now);
        return levels().keySet().stream()
                .filter(section -> before.level(section) != level(section))
                .toList();
    }

    /** All that is chosen. */
    List<Section> shared() {
        return levels().keySet().stream()
                .filter(section -> level(section) != Level.NOTHING)
                .toList();
    }

    /** The id of what this form decides about a section. */
    UUID idFor(Section section) {
        return idFor(form.key(), section);
    }

    static UUID idFor(UUID key, Section section) {
        return new UUID(key.getMostSignificantBits(), key.getLeastSignificantBits() ^ (section.ordinal() + 1L));
    }
}
