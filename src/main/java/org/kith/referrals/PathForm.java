package org.kith.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.Section;
import org.kith.words.TextInput;

/** The three short pages on which a referral is written down: what the young person wishes, to whom and what for, what is shown and until when. */
final class PathForm {
    static final String WANTS = "words";
    static final String NOT_TOLD = "notTold";
    static final String SERVICE = "service";
    static final String HELP = "help";
    static final String PURPOSE = "purpose";
    static final String SECTION = "section";
    static final String UNTIL = "until";

    /** That the form was kept before with other words. */
    static final String LATE = "late";

    private static final int LONGEST_WISH = 1_000;
    private static final int LONGEST_PURPOSE = 500;
    private static final int YEARS = 2;
    private static final List<String> FIELDS = List.of(WANTS, NOT_TOLD, SERVICE, HELP, PURPOSE, UNTIL);

    private PathForm() {}

    /** What is wrong on one of the pages. */
    static Form checked(Form form, PathPage.Part part, List<Option> services, Clock clock) {
        return switch (part) {
            case WISHES ->
                form.needs(WANTS, "referrals.wants.none")
                        .wordsUpTo(LONGEST_WISH, WANTS, "referrals.wants.too-long")
                        .wordsUpTo(LONGEST_WISH, NOT_TOLD, "referrals.not-told.too-long")
                        .unmarked(WANTS, NOT_TOLD);
            case SERVICE ->
                form.refuseIf(isNone(form, services), SERVICE, "referrals.service.none")
                        .refuseIf(!Help.isOne(form.value(HELP)), HELP, "referrals.help.none")
                        .needs(PURPOSE, "referrals.purpose.none")
                        .wordsUpTo(LONGEST_PURPOSE, PURPOSE, "referrals.purpose.too-long")
                        .unmarked(PURPOSE);
            case SHARING -> day(form.refuseIf(sections(form).isEmpty(), SECTION, "referrals.sections.none"), clock);
        };
    }

    /** Nobody is asked the same twice: not while one for that help of that service waits for them or for their team. */
    static Form once(Form form, PathPage.Part part, List<Referral> all) {
        var twice = all.stream()
                .anyMatch(one -> one.state().isBeforeSending()
                        && one.to().id().toString().equals(form.value(SERVICE))
                        && one.content().help().equals(form.value(HELP)));
        return part == PathPage.Part.WISHES
                ? form
                : form.refuseIf(twice, part == PathPage.Part.SERVICE ? SERVICE : SECTION, "referrals.service.asked");
    }

    /** Whether what stands is what was typed on one of the pages. */
    static boolean isSame(Referral there, Form form, PathPage.Part part) {
        var is = there.content();
        return switch (part) {
            case WISHES ->
                is.wants().equals(form.words(WANTS))
                        && Objects.requireNonNullElse(is.notTold(), "").equals(form.words(NOT_TOLD));
            case SERVICE ->
                there.to().id().toString().equals(form.value(SERVICE))
                        && is.help().equals(form.value(HELP))
                        && is.purpose().equals(form.words(PURPOSE));
            case SHARING -> is.sections().equals(sections(form)) && is.until().equals(form.day(UNTIL));
        };
    }

    /** Whether all that was typed up to a page stands and waits: sent again, and not asked twice. On the first page nobody knows yet. */
    static boolean isThere(Referral there, Form form, PathPage.Part part) {
        return part != PathPage.Part.WISHES
                && there.state().isBeforeSending()
                && Arrays.stream(PathPage.Part.values())
                        .filter(one -> one.ordinal() <= part.ordinal())
                        .allMatch(one -> isSame(there, form, one));
    }

    private static boolean isNone(Form form, List<Option> services) {
        return services.stream().noneMatch(one -> one.value().equals(form.value(SERVICE)));
    }

    private static Form day(Form form, Clock clock) {
        var until = form.day(UNTIL);
        var today = LocalDate.now(clock);
        return form.refuseIf(until == null, UNTIL, "referrals.until.none")
                .refuseIf(until != null && !until.isAfter(today), UNTIL, "referrals.until.past")
                .refuseIf(until != null && until.isAfter(today.plusYears(YEARS)), UNTIL, "referrals.until.far");
    }

    static List<Section> sections(Form form) {
        var chosen = form.values(SECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(" ")))
                .toList();
        return Arrays.stream(Section.values())
                .filter(one -> chosen.contains(one.key()))
                .toList();
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static Referral.Content content(Form form) {
        var notTold = form.words(NOT_TOLD);
        return new Referral.Content(
                form.value(HELP),
                form.words(WANTS),
                notTold.isEmpty() ? null : notTold,
                form.words(PURPOSE),
                sections(form),
                Objects.requireNonNull(form.day(UNTIL)));
    }

    /** What was typed on a page, on top of what was on the others. */
    static Form on(Form begun, Form typed, PathPage.Part part) {
        var all = begun;
        for (var field : part.fields()) {
            all = all.withAll(field, typed.values(field));
        }
        return all;
    }

    /** What somebody wants of a service that offered it goes to that service; what was chosen before stays. */
    static Form toward(Form form, List<SupportAsk> wanted, List<Option> services) {
        if (wanted.size() != 1
                || !form.value(SERVICE).isEmpty()
                || !form.value(HELP).isEmpty()) {
            return form;
        }
        var ask = wanted.getFirst();
        return services.stream()
                .filter(one -> one.words().equals(ask.service()))
                .findFirst()
                .map(one -> form.with(SERVICE, one.value()).with(HELP, ask.help()))
                .orElse(form);
    }

    /** As it was kept. */
    static Form begun(Map<String, String> kept) {
        var form = Form.of(kept);
        return form.withAll(SECTION, List.of(form.value(SECTION).split(" ")));
    }

    static Map<String, String> toKeep(Form form) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(Form.KEY, form.key().toString());
        FIELDS.forEach(field -> kept.put(field, TextInput.givenBack(form.value(field))));
        kept.put(SECTION, String.join(" ", form.values(SECTION)));
        return kept;
    }
}
