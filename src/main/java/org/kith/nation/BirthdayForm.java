package org.kith.nation;

import java.util.List;
import org.kith.form.Form;

/** The form in which managers write what changes on a birthday: for young people, and for those who work with them. */
final class BirthdayForm {
    static final String OWN = "own";
    static final String TEAM = "team";

    /** How often something had been said when the form began. */
    static final String SEEN = "seen";

    static final List<String> NAMES = List.of(OWN, TEAM);
    private static final int LONGEST = 2_000;

    private BirthdayForm() {}

    static Form of(BirthdayLaw law, int times) {
        var form = Form.empty().with(SEEN, String.valueOf(times));
        var ours = law.ours();
        return ours == null ? form : form.with(OWN, ours.own()).with(TEAM, ours.team());
    }

    static Form checked(Form form) {
        return form.needs(OWN, "nation.own.none")
                .wordsUpTo(LONGEST, OWN, "nation.too-long")
                .unmarked(OWN)
                .needs(TEAM, "nation.team.none")
                .wordsUpTo(LONGEST, TEAM, "nation.too-long")
                .unmarked(TEAM);
    }
}
