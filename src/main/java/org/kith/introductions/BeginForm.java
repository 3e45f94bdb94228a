package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form that begins an introduction: whom it can be to, what cannot be kept of it, and what is kept. */
final class BeginForm {
    static final List<String> FIELDS = List.of("whom", "name", "does", "why", "begins", "helper");
    private static final String COLLEAGUE = "a-";
    private static final String SERVICE = "s-";
    private static final String ELSE = "else";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 1_000;
    private static final int YEARS = 2;

    private BeginForm() {}

    /** Whom they can be introduced to: in groups, and nobody is chosen for anybody. */
    static List<Option> whom(List<Option> team, List<Option> services) {
        var all = new ArrayList<Option>();
        team.forEach(one ->
                all.add(new Option(COLLEAGUE + one.value(), one.words()).in(say("introductions.whom.group.team"))));
        services.forEach(one ->
                all.add(new Option(SERVICE + one.value(), one.words()).in(say("introductions.whom.group.services"))));
        all.add(new Option(ELSE, say("introductions.whom.else")).in(say("introductions.whom.group.else")));
        return all;
    }

    /** @param team who of them can help, where the young person begins it */
    static Form checked(Form form, List<Option> whom, List<Option> team, boolean own, LocalDate today) {
        var begins = form.day("begins");
        var checked = form.refuseIf(isNone(whom, form.value("whom")), "whom", "introductions.whom.none")
                .refuseIf(form.chose("whom", ELSE) && form.line("name").isEmpty(), "name", "introductions.name.none")
                .lineUpTo(LONGEST_NAME, "name", "introductions.name.too-long")
                .lineUpTo(LONGEST_NAME, "does", "introductions.does.too-long")
                .needs("why", "introductions.why.none")
                .wordsUpTo(LONGEST, "why", "introductions.why.too-long")
                .refuseIf(begins == null && !form.value("begins").isBlank(), "begins", "introductions.begins.wrong")
                .refuseIf(isLongAgo(begins, today), "begins", "introductions.begins.long-ago")
                .refuseIf(isFar(begins, today), "begins", "introductions.begins.far")
                .refuseIf(own && isNone(team, form.value("helper")), "helper", "introductions.helper.none");
        return own ? checked : checked.unmarked("name", "does", "why");
    }

    private static boolean isNone(List<Option> options, String chosen) {
        return options.stream().noneMatch(one -> one.value().equals(chosen));
    }

    private static boolean isLongAgo(@Nullable LocalDate begins, LocalDate today) {
        return begins != null && begins.isBefore(today.minusYears(YEARS));
    }

    private static boolean isFar(@Nullable LocalDate begins, LocalDate today) {
        return begins != null && begins.isAfter(today.plusYears(YEARS));
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static IntroductionWritingSql.New begun(Form form, Viewer viewer) {
        var own = IntroductionPermissions.of(viewer).own();
        var helper = own ? form.id("helper") : viewer.me();
        return new IntroductionWritingSql.New(whom(form), form.words("why"), form.day("begins"), helper);
    }

    private static Whom whom(Form form) {
        var chosen = form.value("whom");
        if (chosen.startsWith(COLLEAGUE)) {
            return new Whom(UUID.fromString(chosen.substring(COLLEAGUE.length())), null, null, null, null, false);
        }
        @Nullable
        UUID service = chosen.startsWith(SERVICE) ? UUID.fromString(chosen.substring(SERVICE.length())) : null;
        return new Whom(null, service, null, orNone(form.line("name")), orNone(form.line("does")), false);
    }

    private static @Nullable String orNone(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /** Whether this is what stands. */
    static boolean isSame(Introduction there, IntroductionWritingSql.New sent) {
        var was = there.whom();
        var is = sent.whom();
        return Objects.equals(was.account(), is.account())
                && Objects.equals(was.service(), is.service())
                && Objects.equals(was.name(), is.name())
                && Objects.equals(was.does(), is.does())
                && there.why().equals(sent.why())
                && Objects.equals(there.begins(), sent.begins())
                && there.helper().account().equals(sent.helper());
    }
}
