package org.kith.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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
 * The form an entry is written in, with everything as it was typed. Its {@code id} is that of the entry to be, made with the form, so that sending it
 * twice makes one entry; {@code seen} is the version somebody changes, 0 for a new entry.
 */
public record EntryForm(Form form) {
    /** The words it began with, given back so that they are known again. */
    private static final String OPENING = "opening";

    static final int LONGEST = 50_000;
    private static final int LONGEST_LINE = 150;
    private static final List<String> KEPT = List.of(
            ("id seen key section kind happenedOn title words hard because reason reviewOn " + OPENING).split(" "));

    /** The fields, as typed. */
    public record AsTyped(String section, String kind, String happenedOn, String title, String words, boolean hard) {}

    /** What another room knows that must not come into an entry when it is changed, as one bean of that room. */
    public interface Check {
        /** With what is to be put right; the same where this room knows nothing of the entry. */
        EntryForm checked(Viewer viewer, UUID person, EntryForm form);
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

    /**
     * @param section where it goes; null while nobody chose
     * @param kind what it is; null while nobody said
     */
    public static EntryForm empty(@Nullable Section section, @Nullable Kind kind, LocalDate today, String opening) {
        var typed = new AsTyped(
                section == null ? "" : section.key(),
                kind == null ? "" : kind.key(),
                today.toString(),
                "",
                opening,
                false);
        var blank = Form.empty().made("id").with(OPENING, opening);
        return new EntryForm(blank).against(0).typed(typed, Back.untilInAYear(today));
    }

    public static EntryForm changing(Entry entry, LocalDate today) {
        var back = Back.as(entry.beside().passages())
                .map(one -> {
                    var day = one.day(today);
                    return day != null && day.isAfter(today)
                            ? one
                            : new Back(one.reason(), today.plusYears(1).toString());
                })
                .orElseGet(() -> Back.untilInAYear(today));
        return new EntryForm(Form.empty().with("id", entry.id().toString()))
                .against(entry.version())
                .typed(asTyped(entry), back);
    }

    /** The same entry as one of its own, with the reasons passages of it are kept back for. */
    public static EntryForm again(Entry entry, UUID id) {
        var back = Back.as(entry.beside().passages()).orElseGet(() -> new Back("", null));
        return new EntryForm(Form.empty().with("id", id.toString())).against(0).typed(asTyped(entry), back);
    }

    private static AsTyped asTyped(Entry entry) {
        var text = entry.asTyped();
        return new AsTyped(
                text.section().key(),
                text.kind().key(),
                text.happenedOn().toString(),
                text.title(),
                text.words(),
                entry.beside().hardToRead());
    }

    private EntryForm typed(AsTyped typed, Back back) {
        var filled = form.with("section", typed.section())
                .with("kind", typed.kind())
                .with("happenedOn", typed.happenedOn())
                .with("title", typed.title())
                .with("words", typed.words())
                .with("hard", typed.hard() ? "yes" : "");
        return new EntryForm(
                back.reviewOn() == null
                        ? filled
                        : filled.with("reason", back.reason()).with("reviewOn", back.reviewOn()));
    }

    /** As it was sent: a new one is known by the id of its entry, and one that changes an entry by a key of its own. */
    public static EntryForm of(Form sent) {
        var made = new EntryForm(sent.made("id"));
        return made.against(made.seen());
    }

    public UUID id() {
        return form.id("id");
    }

    public int seen() {
        return form.number("seen");
    }

    /** By which its drafts are known. */
    public UUID key() {
        return form.key();
    }

    public AsTyped typed() {
        return new AsTyped(
                form.value("section"),
                form.value("kind"),
                form.value("happenedOn"),
                form.value("title"),
                form.value("words"),
                !form.value("hard").isEmpty());
    }

    /** Why it is changed. */
    public String because() {
        return form.lineAsTyped("because");
    }

    /** Why passages in it are kept back, and until when. */
    public Back back() {
        return new Back(form.value("reason"), form.has("reviewOn") ? form.value("reviewOn") : null);
    }

    /** What its drafts are known by, beside the key. */
    public FormName formName() {
        return seen() == 0 ? FormName.NEW : FormName.change(id());
    }

    /** What a draft keeps. */
    public Map<String, String> fields() {
        var fields = form.plain();
        fields.keySet().retainAll(KEPT);
        return fields;
    }

    /** With what is to be put right in it. */
    public EntryForm checked(Clock clock) {
        var today = LocalDate.now(clock);
        var words = form.value("words");
        var marked = Passages.areIn(words);
        return new EntryForm(form.refuseIf(
                        PassageMarks.count(words) > PassageMarks.MOST, "words", "entry.words.too-many-passages")
                .refuseIf(tidyWords().isEmpty(), "words", "entry.words.none")
                .refuseIf(tidyWords().length() > LONGEST, "words", "entry.words.too-long")
                .refuseIf(Section.ofKey(form.value("section")).isEmpty(), "section", "entry.section.choose")
                .refuseIf(Kind.ofKey(form.value("kind")).isEmpty(), "kind", "entry.kind.choose")
                .refuse("happenedOn", wrongDay(clock).orElse(null))
                .refuseIf(seen() > 0 && because().length() > LONGEST_LINE, "because", "entry.because.too-long")
                .refuseIf(marked && back().lacksReason(), "reason", "withheld.reason.none")
                .refuse("reviewOn", marked ? ReviewDay.wrong(back().day(today), today) : null)
                .refuseIf(form.value("title").strip().length() > LONGEST_LINE, "title", "entry.title.too-long"));
    }

    public boolean isWrong() {
        return form.isWrong();
    }

    /** The same with something to be put right. */
    public EntryForm refuse(String field, String sentence) {
        return new EntryForm(form.refuseSaying(field, sentence));
    }

    /** Whether nobody wrote anything yet: no words, or those the form began with and nothing that shows. */
    public boolean isStillAsItBegan() {
        var words = tidyWords();
        var opening = form.letter(OPENING);
        return words.isEmpty()
                || words.startsWith(opening)
                        && TextInput.shown(words.substring(opening.length())).isEmpty();
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
                Section.ofKey(form.value("section")).orElseThrow(),
                Kind.ofKey(form.value("kind")).orElseThrow(),
                day().orElseThrow(),
                form.lineAsTyped("title"),
                tidyWords());
    }

    /** What it would say if it were sent now; what is not yet chosen stands as the form first offers it. */
    public Text soFar(LocalDate today) {
        return new Text(
                Section.ofKey(form.value("section")).orElse(Section.ABOUT_ME),
                Kind.ofKey(form.value("kind")).orElse(Kind.CATCH_UP),
                day().orElse(today),
                form.lineAsTyped("title"),
                tidyWords());
    }

    public EntryForm again() {
        return new EntryForm(form.with("id", UUID.randomUUID().toString())).against(seen());
    }

    /** The same with other words. */
    public EntryForm saying(String words) {
        return new EntryForm(form.with("words", words));
    }

    public EntryForm of(UUID entry) {
        return new EntryForm(form.with("id", entry.toString())).against(seen());
    }

    public EntryForm against(int version) {
        var against = form.with("seen", Integer.toString(version));
        return new EntryForm(version == 0 ? against.with(Form.KEY, form.value("id")) : against.made(Form.KEY));
    }

    private Optional<String> wrongDay(Clock clock) {
        return day().map(day -> !Dates.hasComeToReader(day, clock)
                        ? "entry.day.ahead"
                        : day.isBefore(LocalDate.now(clock).minusYears(120)) ? "entry.day.long-ago" : null)
                .or(() -> day().isPresent() ? Optional.empty() : Optional.of("entry.day.wrong"));
    }

    /** The day it is about; none where what was typed is no day. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(form.value("happenedOn").strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String tidyWords() {
        return form.letter("words");
    }
}
