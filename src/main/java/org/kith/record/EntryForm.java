package org.kith.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.withholding.PassageMarks;
import org.kith.withholding.Passages;
import org.kith.withholding.Reason;
import org.kith.withholding.ReviewDay;
import org.kith.withholding.Withheld;
import org.kith.words.Dates;
import org.kith.words.TextInput;

/**
 * The form an entry is written in, with everything as it was typed.
 *
 * @param id of the entry to be: made with the form, so that sending it twice makes one entry
 * @param seen the version somebody changes; 0 for a new entry
 * @param because why it is changed
 * @param back why passages in it are kept back, and until when
 * @param key of the form as it was opened, by which its drafts are known; for a new entry its id
 */
public record EntryForm(UUID id, int seen, AsTyped typed, String because, UUID key, Back back) {
    static final int LONGEST = 50_000;
    private static final int LONGEST_LINE = 150;

    /** The fields, as typed. */
    public record AsTyped(String section, String kind, String happenedOn, String title, String words, boolean hard) {}

    /** What another room knows that must not come into an entry when it is changed, as one bean of that room. */
    public interface Check {
        /** What is wrong, by field, in the words people read; nothing where this room knows nothing of the entry. */
        Map<String, String> wrong(Viewer viewer, UUID person, EntryForm form);
    }

    /** @param reviewOn null where nobody was asked, as of young people */
    public record Back(String reason, @Nullable String reviewOn) {
        /** Nobody said yet why. */
        static Back untilInAYear(LocalDate today) {
            return new Back("", today.plusYears(1).toString());
        }

        /** For what reason, and until when, the first passage that is kept back now is so. */
        static Optional<Back> as(Passages passages) {
            return passages.now().stream()
                    .findFirst()
                    .map(Withheld::why)
                    .map(why -> new Back(why.reason().key(), why.reviewOn().toString()));
        }

        public static Back of(Map<String, String> fields) {
            return new Back(field(fields, "reason"), fields.get("reviewOn"));
        }

        /** Where they were asked and chose none: whoever it is about reads why, so nothing is chosen for anybody. */
        boolean lacksReason() {
            return reviewOn != null && Reason.ofKey(reason).isEmpty();
        }

        public Reason why() {
            return Reason.ofKey(reason).orElse(Reason.SOMEBODY_ELSE);
        }

        /** In a year, where nobody was asked; null for what is no day. */
        @Nullable
        LocalDate day(LocalDate today) {
            return reviewOn == null ? today.plusYears(1) : ReviewDay.of(reviewOn);
        }
    }

    /** @param section where it goes; null while nobody chose */
    public static EntryForm empty(@Nullable Section section, Kind kind, LocalDate today, String opening) {
        var id = UUID.randomUUID();
        var typed = new AsTyped(section == null ? "" : section.key(), kind.key(), today.toString(), "", opening, false);
        return new EntryForm(id, 0, typed, "", id, Back.untilInAYear(today));
    }

    public static EntryForm changing(Entry entry, LocalDate today) {
        var text = entry.asTyped();
        var typed = new AsTyped(
                text.section().key(),
                text.kind().key(),
                text.happenedOn().toString(),
                text.title(),
                text.words(),
                entry.beside().hardToRead());
        var back = Back.as(entry.beside().passages())
                .map(one -> {
                    var day = one.day(today);
                    return day != null && day.isAfter(today)
                            ? one
                            : new Back(one.reason(), today.plusYears(1).toString());
                })
                .orElseGet(() -> Back.untilInAYear(today));
        return new EntryForm(entry.id(), entry.version(), typed, "", UUID.randomUUID(), back);
    }

    /** The same entry as one of its own, with the reasons passages of it are kept back for. */
    public static EntryForm again(Entry entry, UUID id) {
        var back = Back.as(entry.beside().passages()).orElseGet(() -> new Back("", null));
        return new EntryForm(id, 0, changing(entry, entry.text().happenedOn()).typed(), "", id, back);
    }

    public static EntryForm of(Map<String, String> fields) {
        var typed = new AsTyped(
                field(fields, "section"),
                field(fields, "kind"),
                field(fields, "happenedOn"),
                field(fields, "title"),
                field(fields, "words"),
                !field(fields, "hard").isEmpty());
        var id = id(field(fields, "id"));
        var seen = number(field(fields, "seen"));
        var key = seen == 0 ? id : id(field(fields, "key"));
        return new EntryForm(id, seen, typed, TextInput.lineAsTyped(field(fields, "because")), key, Back.of(fields));
    }

    /** What its drafts are known by, beside the key. */
    public FormName formName() {
        return seen == 0 ? FormName.NEW : FormName.change(id);
    }

    /** What a draft keeps. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", id.toString());
        fields.put("seen", Integer.toString(seen));
        fields.put("section", typed.section());
        fields.put("kind", typed.kind());
        fields.put("happenedOn", typed.happenedOn());
        fields.put("title", typed.title());
        fields.put("words", typed.words());
        fields.put("hard", typed.hard() ? "yes" : "");
        fields.put("because", because);
        fields.put("key", key.toString());
        if (back.reviewOn() != null) {
            fields.put("reason", back.reason());
            fields.put("reviewOn", back.reviewOn());
        }
        return fields;
    }

    /** The same as the page shows it. */
    public Form filled() {
        return Form.of(fields());
    }

    /** What is wrong, field by field, in sentences. */
    public Map<String, String> wrong(Clock clock) {
        var today = LocalDate.now(clock);
        var lacksReason = Passages.areIn(typed.words()) && back.lacksReason();
        var review = Passages.areIn(typed.words()) ? ReviewDay.wrong(back.day(today), today) : null;
        var written = filled().refuseIf(
                        PassageMarks.count(typed.words()) > PassageMarks.MOST, "words", "entry.words.too-many-passages")
                .refuseIf(tidyWords().isEmpty(), "words", "entry.words.none")
                .refuseIf(tidyWords().length() > LONGEST, "words", "entry.words.too-long")
                .refuseIf(Section.ofKey(typed.section()).isEmpty(), "section", "entry.section.choose")
                .refuseIf(Kind.ofKey(typed.kind()).isEmpty(), "kind", "entry.kind.choose")
                .refuse("happenedOn", wrongDay(clock).orElse(null))
                .refuseIf(seen > 0 && because.length() > LONGEST_LINE, "because", "entry.because.too-long")
                .refuseIf(lacksReason, "reason", "withheld.reason.none")
                .refuse("reviewOn", review)
                .refuseIf(typed.title().strip().length() > LONGEST_LINE, "title", "entry.title.too-long");
        return written.wrong();
    }

    /** What is wrong with the words where a mark to keep something back stands alone, as a key in the words files that names the place. */
    Optional<String> markAlone() {
        return PassageMarks.alone(tidyWords())
                .map(alone -> alone.closes() ? "entry.words.not-opened" : "entry.words.not-closed");
    }

    /** That place; empty where there is none. */
    public String placeOfMark() {
        return PassageMarks.alone(tidyWords()).map(PassageMarks.Alone::place).orElse("");
    }

    /** What to keep; only of a form with nothing wrong. */
    public Text text() {
        return new Text(
                Section.ofKey(typed.section()).orElseThrow(),
                Kind.ofKey(typed.kind()).orElseThrow(),
                day().orElseThrow(),
                TextInput.lineAsTyped(typed.title()),
                tidyWords());
    }

    /** What it would say if it were sent now; what is not yet chosen stands as the form first offers it. */
    public Text soFar(LocalDate today) {
        return new Text(
                Section.ofKey(typed.section()).orElse(Section.ABOUT_ME),
                Kind.ofKey(typed.kind()).orElse(Kind.CATCH_UP),
                day().orElse(today),
                TextInput.lineAsTyped(typed.title()),
                tidyWords());
    }

    public EntryForm again() {
        var other = UUID.randomUUID();
        return new EntryForm(other, 0, typed, because, other, back);
    }

    /** The same with other words. */
    public EntryForm saying(String words) {
        var other = new AsTyped(typed.section(), typed.kind(), typed.happenedOn(), typed.title(), words, typed.hard());
        return new EntryForm(id, seen, other, because, key, back);
    }

    public EntryForm of(UUID entry) {
        return new EntryForm(entry, seen, typed, because, key, back);
    }

    public EntryForm against(int version) {
        return new EntryForm(id, version, typed, because, version == 0 ? id : key, back);
    }

    private Optional<String> wrongDay(Clock clock) {
        return day().map(day -> !Dates.hasCome(day, clock)
                        ? "entry.day.ahead"
                        : day.isBefore(LocalDate.now(clock).minusYears(120)) ? "entry.day.wrong" : null)
                .or(() -> day().isPresent() ? Optional.empty() : Optional.of("entry.day.wrong"));
    }

    /** The day it is about; none where what was typed is no day. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed.happenedOn().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String tidyWords() {
        return TextInput.letter(typed.words());
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
