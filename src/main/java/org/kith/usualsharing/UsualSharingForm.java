package org.kith.usualsharing;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.sharing.UsualSharing.Said;
import org.kith.sharing.UsualSharing.Usual;
import org.kith.vocabulary.Section;

/** The form in which managers say what a share is usually for, and how long it runs: of all, and of each section of which it is something else. */
final class UsualSharingForm {
    static final String PURPOSE = "purpose";
    static final String MONTHS = "months";

    /** How often something had been said when the form began. */
    static final String SEEN = "seen";

    private static final int LONGEST = 500;

    /** Nothing is shared for more than a year. */
    private static final int MOST_MONTHS = 12;

    private UsualSharingForm() {}

    /** @param section null for all */
    record Change(@Nullable Section section, Usual usual) {}

    /** The field of all, or of one section. */
    static String in(String field, @Nullable Section section) {
        return section == null ? field : field + "-" + section.key();
    }

    /** All, and then each section. */
    static List<@Nullable Section> fields() {
        var all = new ArrayList<@Nullable Section>(List.of(Section.values()));
        all.addFirst(null);
        return all;
    }

    static List<String> names() {
        return fields().stream()
                .flatMap(section -> List.of(in(PURPOSE, section), in(MONTHS, section)).stream())
                .toList();
    }

    static Form of(Said now, int times) {
        var form = Form.empty().with(SEEN, String.valueOf(times));
        for (var section : fields()) {
            var usual = said(now, section);
            var months = usual.months();
            form = form.with(in(PURPOSE, section), usual.purpose())
                    .with(in(MONTHS, section), months == null ? "" : months.toString());
        }
        return form;
    }

    static Form checked(Form form) {
        var checked = form;
        for (var section : fields()) {
            var months = in(MONTHS, section);
            var known = form.value(months).isEmpty() || months(form, section) != null;
            checked = checked.wordsUpTo(LONGEST, in(PURPOSE, section), "sharing.too-long")
                    .unmarked(in(PURPOSE, section))
                    .refuseIf(!known, months, "usual-sharing.months.wrong");
        }
        return checked;
    }

    /** What is said otherwise than it stands; a field that was not sent says nothing. */
    static List<Change> changed(Form form, Said now) {
        return fields().stream()
                .filter(section -> form.has(in(PURPOSE, section)) && form.has(in(MONTHS, section)))
                .map(section -> new Change(section, new Usual(form.words(in(PURPOSE, section)), months(form, section))))
                .filter(change -> !change.usual().equals(said(now, change.section())))
                .toList();
    }

    private static Usual said(Said now, @Nullable Section section) {
        return section == null ? now.all() : now.own().getOrDefault(section, Usual.NOTHING);
    }

    private static @Nullable Integer months(Form form, @Nullable Section section) {
        var months = form.number(in(MONTHS, section));
        return months >= 1 && months <= MOST_MONTHS ? months : null;
    }

    static List<Option> months() {
        return IntStream.rangeClosed(1, MOST_MONTHS)
                .mapToObj(months -> new Option(String.valueOf(months), say("usual-sharing.months", months)))
                .toList();
    }
}
