package org.kith.sharing;

import java.time.LocalDate;
import java.util.Objects;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** An answer to what was asked: staff say why, or how the young person agreed. */
final class AskReply {
    static final String WORDS = "words";
    private static final String UNTIL = "until";

    private AskReply() {}

    /** As it begins: with the day until which it is asked for, which may be an earlier one. */
    static Form begins(Ask ask, LocalDate today) {
        return Form.empty().with(UNTIL, farthest(ask, today).toString());
    }

    /** Until when a yes shares it. */
    static LocalDate until(Form form, Ask ask, LocalDate today) {
        return Objects.requireNonNullElse(form.day(UNTIL), farthest(ask, today));
    }

    private static LocalDate farthest(Ask ask, LocalDate today) {
        return ask.until(today.plusMonths(Sharing.MONTHS));
    }

    /** @param name the young person's */
    static Form checked(Form form, Viewer viewer, Ask ask, String name, LocalDate today) {
        var far = farthest(ask, today);
        var shares =
                ask.isOpen() && ask.about() != Ask.About.TO_TALK && form.chose("agreed", "yes") && far.isAfter(today);
        var until = form.day(UNTIL);
        var day = form.refuseIf(shares && until == null && !form.value(UNTIL).isBlank(), UNTIL, "sharing.until.none")
                .refuseIf(shares && until != null && !until.isAfter(today), UNTIL, "sharing.until.past")
                .refuseIf(
                        shares && until != null && until.isAfter(far),
                        UNTIL,
                        "sharing.answer.until.far",
                        Dates.longDay(far));
        return words(day, viewer, ask, name);
    }

    private static Form words(Form form, Viewer viewer, Ask ask, String name) {
        var staff = SharingPermissions.of(viewer).mustSayWhy() && ask.isOpen();
        var line = form.lineAsTyped(WORDS);
        return form.refuseIf(staff && line.isEmpty(), WORDS, "sharing.answer.none", name)
                .refuseIf(staff && TextInput.isMarked(line), WORDS, TextInput.MARKED)
                .refuseIf(Line.longer(line, SharingFormCheck.LONGEST), WORDS, "sharing.too-long", name);
    }
}
