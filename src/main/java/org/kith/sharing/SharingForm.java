package org.kith.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;
import org.kith.words.TextInput;

/**
 * What somebody chose for one recipient: how much of each section, what for, until when, and for staff on what ground and why.
 *
 * @param held what was shared when the form began; null where it does not say
 * @param key made with the form: what is decided by it has ids that come of it, so that a form sent twice decides once
 * @param until a day as browsers send it
 */
record SharingForm(
        UUID key, Map<Section, Level> levels, @Nullable Map<Section, Level> held, AsTyped typed) {
    static final int LONGEST = 500;

    private static final BinaryOperator<Level> MORE = BinaryOperator.maxBy(Comparator.naturalOrder());

    /** What one section is shared for and until when, where that is said of it alone; empty where it is not. */
    record Own(String purpose, String until) {}

    /** @param began purpose, day and ground as the form began, so that what nobody touched is known */
    public record AsTyped(
            String purpose, String until, String basis, String because, String began, Map<Section, Own> own) {
        AsTyped(String purpose, String until, String basis, String because, String began) {
            this(purpose, until, basis, because, began, Map.of());
        }

        AsTyped asItBegins() {
            return new AsTyped(purpose, until, basis, because, touchable());
        }

        boolean isPurposeTouched() {
            return !began.startsWith(purpose + "|");
        }

        boolean isDayTouched() {
            var parts = began.split("\\|", -1);
            return parts.length < 3 || !parts[parts.length - 2].equals(until);
        }

        private String touchable() {
            return purpose + "|" + until + "|" + basis;
        }
    }

    /** The form as it begins: what holds now, and what is likely wanted. */
    static SharingForm of(List<Grant> holding, LocalDate today) {
        var levels = new EnumMap<Section, Level>(Section.class);
        levels.putAll(held(holding));
        var until =
                holding.stream().map(Grant::until).max(LocalDate::compareTo).orElse(today.plusMonths(Sharing.MONTHS));
        var purpose = holding.stream().map(Grant::purpose).findFirst().orElse("");
        var typed = new AsTyped(purpose, until.toString(), "", "", "");
        return new SharingForm(UUID.randomUUID(), levels, Map.copyOf(levels), typed.asItBegins());
    }

    /** The same with the words as they were typed before. */
    SharingForm typed(Form begun) {
        var as = new AsTyped(
                begun.value("purpose"),
                typed.until(),
                typed.basis(),
                begun.value("because"),
                typed.began(),
                typed.own());
        return new SharingForm(begun.key(), levels, held, as);
    }

    static SharingForm of(Map<String, String> fields) {
        var levels = new EnumMap<Section, Level>(Section.class);
        for (var section : Section.values()) {
            var chosen = fields.get("section-" + section.key());
            if (chosen != null) {
                levels.put(section, Level.ofKey(chosen).orElseThrow(NotAForm::new));
            }
        }
        return new SharingForm(
                key(fields.getOrDefault("key", "")),
                levels,
                fields.containsKey("held") ? held(fields.getOrDefault("held", "")) : null,
                new AsTyped(
                        TextInput.words(fields.getOrDefault("purpose", "")),
                        fields.getOrDefault("until", "").strip(),
                        fields.getOrDefault("basis", ""),
                        TextInput.words(fields.getOrDefault("because", "")),
                        fields.getOrDefault("began", "").replace("\r\n", "\n"),
                        own(fields)));
    }

    private static Map<Section, Own> own(Map<String, String> fields) {
        var own = new EnumMap<Section, Own>(Section.class);
        for (var section : Section.values()) {
            var purpose = tidy(fields.getOrDefault("purpose-" + section.key(), ""));
            var until = fields.getOrDefault("until-" + section.key(), "").strip();
            if (!purpose.isEmpty() || !until.isEmpty()) {
                own.put(section, new Own(purpose, until));
            }
        }
        return own;
    }

    /** What was typed of one section alone. */
    Own own(Section section) {
        return typed.own().getOrDefault(section, new Own("", ""));
    }

    /** What a section is shared for: what was said of it, or else of all. */
    String purpose(Section section) {
        return own(section).purpose().isEmpty()
                ? tidy(typed.purpose())
                : own(section).purpose();
    }

    /** The last day of a section, when nothing is wrong with it. */
    LocalDate until(Section section) {
        return own(section).until().isEmpty()
                ? until()
                : LocalDate.parse(own(section).until());
    }

    /** The same of a section that was shared before: what nobody touched stays as it was for that section. */
    String purpose(Section section, List<Grant> former) {
        return former.isEmpty() || !own(section).purpose().isEmpty() || typed.isPurposeTouched()
                ? purpose(section)
                : former.getFirst().purpose();
    }

    LocalDate until(Section section, List<Grant> former) {
        return former.isEmpty() || !own(section).until().isEmpty() || typed.isDayTouched()
                ? until(section)
                : former.getFirst().until();
    }

    /** The same to send once more. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", key.toString());
        levels.forEach((section, level) -> fields.put("section-" + section.key(), level.key()));
        if (held != null) {
            fields.put("held", heldToSend());
        }
        typed.own().forEach((section, own) -> {
            fields.put("purpose-" + section.key(), own.purpose());
            fields.put("until-" + section.key(), own.until());
        });
        fields.put("purpose", typed.purpose());
        fields.put("until", typed.until());
        fields.put("basis", typed.basis());
        fields.put("because", typed.because());
        fields.put("began", typed.began());
        return fields;
    }

    /** The same as the page shows it. */
    Form filled() {
        var fields = fields();
        for (var section : Section.values()) {
            fields.put("section-" + section.key(), level(section).key());
        }
        return Form.of(fields);
    }

    /** What these grants let somebody into. */
    static Map<Section, Level> held(List<Grant> holding) {
        var held = new EnumMap<Section, Level>(Section.class);
        holding.forEach(grant -> held.merge(grant.section(), grant.level(), MORE));
        return held;
    }

    private static Map<Section, Level> held(String sent) {
        var held = new EnumMap<Section, Level>(Section.class);
        for (var one : sent.split(" ")) {
            var parts = one.split("=", 2);
            if (parts.length == 2) {
                Section.ofKey(parts[0])
                        .ifPresent(section -> Level.ofKey(parts[1]).ifPresent(level -> held.put(section, level)));
            }
        }
        return held;
    }

    /** That in a hidden field. */
    String heldToSend() {
        return held == null
                ? ""
                : held.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one.getKey().key() + "=" + one.getValue().key())
                        .collect(Collectors.joining(" "));
    }

    /** A form of its own, on top of what is shared now: what nobody chose in it stands as it is now. */
    SharingForm against(Map<Section, Level> now) {
        var chosen = new EnumMap<Section, Level>(Section.class);
        levels.forEach((section, level) ->
                chosen.put(section, held != null && of(held, section) == level ? of(now, section) : level));
        return new SharingForm(UUID.randomUUID(), chosen, Map.copyOf(now), typed);
    }

    static Level of(Map<Section, Level> levels, Section section) {
        return levels.getOrDefault(section, Level.NOTHING);
    }

    Level level(Section section) {
        return levels.getOrDefault(section, Level.NOTHING);
    }

    /** Whether purpose, day and ground are as the form began. */
    boolean untouched() {
        return typed.touchable().equals(typed.began());
    }

    /** What the form means to change of {@code now}; by what was shared as it began, so that a form sent twice means the same. */
    List<Section> changes(Map<Section, Level> now) {
        var before = held == null ? now : held;
        return levels.keySet().stream()
                .filter(section -> of(before, section) != level(section))
                .toList();
    }

    /** What the young person is asked about: what would be shared newly; all that is chosen, where that is nothing. */
    List<Section> asksAbout() {
        var chosen = levels.keySet().stream()
                .filter(section -> level(section) != Level.NOTHING)
                .toList();
        var newly = chosen.stream().filter(changes(Map.of())::contains).toList();
        return newly.isEmpty() ? chosen : newly;
    }

    boolean sharesAnything() {
        return levels.values().stream().anyMatch(level -> level != Level.NOTHING);
    }

    /** The sections somebody would see more of than when the form began. */
    List<Section> newly() {
        var before = held == null ? Map.<Section, Level>of() : held;
        return levels.keySet().stream()
                .filter(section -> level(section).compareTo(of(before, section)) > 0)
                .toList();
    }

    /** The ground that is chosen; where none is, the one it was shared on before, and what the young person decides is agreed. */
    Basis basis(List<Grant> former) {
        return Basis.ofKey(typed.basis())
                .or(() -> former.stream().map(Grant::basis).findFirst())
                .orElse(Basis.AGREED);
    }

    /** The last day, when nothing is wrong with it. */
    LocalDate until() {
        return LocalDate.parse(typed.until());
    }

    /**
     * The same as far as a preview needs it: where a day or a reason is missing yet, one stands in for it, and on what ground it is does not matter. A
     * section of which they see less keeps its ground, which is none without a reason.
     */
    SharingForm asPreview(LocalDate today) {
        var day = wrong(today, false).containsKey("until") ? today.plusDays(1).toString() : typed.until();
        return new SharingForm(
                UUID.randomUUID(),
                levels,
                null,
                new AsTyped(typed.purpose(), day, Basis.AGREED.key(), "…", typed.began()));
    }

    /** The id of what this form decides about a section. */
    UUID idFor(Section section) {
        return new UUID(key.getMostSignificantBits(), key.getLeastSignificantBits() ^ (section.ordinal() + 1L));
    }

    /**
     * What is wrong, field by field, as keys in the words files.
     *
     * @param mustSayWhy whether whoever decides says how and why
     */
    Map<String, String> wrong(LocalDate today, boolean mustSayWhy) {
        return new SharingFormCheck(this, today, mustSayWhy).decided();
    }

    /** What is wrong with it where the young person is asked first: it asks for something, until a day. */
    Map<String, String> proposalWrong(LocalDate today, boolean mustSayWhy) {
        return new SharingFormCheck(this, today, mustSayWhy).proposed();
    }

    /** The end of that day, where people live by the clock of London. */
    static java.time.Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Dates.LONDON).toInstant().minusSeconds(1);
    }

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /** Words in lines, as they were typed. */
    static String tidy(String typed) {
        return TextInput.words(typed);
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
