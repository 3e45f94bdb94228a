package org.kith.contact;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * The form that says how a young person is reached, or how they like it, and what was said before.
 *
 * @param part which of the two
 * @param before what holds no longer, the latest first
 * @param otherwise of what they typed, what somebody said otherwise meanwhile
 * @param changedMeanwhile somebody else said otherwise while this was typed
 */
record ContactPage(
        Viewer viewer,
        ContactPart part,
        ReachedPerson person,
        HowToReach now,
        List<ContactDetail> before,
        Form form,
        List<ContactKind> otherwise,
        boolean changedMeanwhile)
        implements FormPage {

    /** @param typed null for what stands */
    static ContactPage of(
            Viewer viewer,
            ContactPart part,
            ReachedPerson person,
            List<ContactDetail> all,
            @Nullable Form typed,
            boolean changedMeanwhile) {
        var own = person.id().equals(viewer.youngPerson());
        var now = HowToReach.of(person.id(), all, true, own);
        var before = all.stream()
                .filter(one -> !one.holds() && one.kind().part() == part)
                .toList();
        var form =
                typed == null ? ContactForm.standing(part, now) : ContactForm.again(part, typed, now, changedMeanwhile);
        var otherwise = typed == null
                ? List.<ContactKind>of()
                : ContactForm.kinds(typed)
                        .filter(kind -> !Objects.equals(ContactForm.seen(typed, kind), now.now(kind)))
                        .toList();
        return new ContactPage(viewer, part, person, now, before, form, otherwise, changedMeanwhile);
    }

    /** Where the form is sent to, and the other page. */
    String address(ContactPart which) {
        return now.page(which);
    }

    boolean own() {
        return now.own();
    }

    /** What was said meanwhile, and by whom. */
    List<String> meanwhile() {
        return otherwise.stream().flatMap(kind -> meanwhile(kind).stream()).toList();
    }

    private Optional<String> meanwhile(ContactKind kind) {
        var held = now.details().stream().filter(one -> one.kind() == kind).findFirst();
        return held.or(() -> before.stream().filter(one -> one.kind() == kind).findFirst())
                .map(this::changed);
    }

    private String changed(ContactDetail one) {
        var key = "contact." + one.kind().spokenOf() + (one.holds() ? ".now" : ".none");
        var themselves = one.holds() ? one.setThemselves() : one.endedThemselves();
        var by = themselves ? person.name() : one.holds() ? one.setBy() : one.endedBy();
        var what = one.kind().fact();
        if (one.holds() ? one.setByYou() : one.endedByYou()) {
            return say(key + ".you", one.words(), "", what);
        }
        return by == null ? say(key + ".list", one.words()) : say(key, one.words(), DisplayName.somebody(by), what);
    }

    /** Who said what holds, and when; empty where nothing does. */
    String said(ContactKind kind) {
        return now.details().stream()
                .filter(one -> one.kind() == kind)
                .map(new ContactWords(own(), person.name())::said)
                .findFirst()
                .orElse("");
    }

    /** How it ended; to the minute where another did on the same day. */
    String ended(ContactDetail one) {
        var sameDay =
                before.stream().filter(other -> day(other).equals(day(one))).count();
        return new ContactWords(own(), person.name()).ended(one, sameDay > 1);
    }

    private static LocalDate day(ContactDetail one) {
        return one.ended().atZoneSameInstant(Dates.LONDON).toLocalDate();
    }

    @Override
    public boolean isLate() {
        return changedMeanwhile;
    }
}
