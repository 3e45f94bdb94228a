package org.kith.nation;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * The form that says in which nation an organisation works.
 *
 * @param birthdays what is said of each that is looked ahead to there
 */
record NationPage(Viewer viewer, Form form, List<BirthdayLaw> birthdays) implements FormPage {
    List<Option> nations() {
        return Option.each(List.of(Nation.values()), Nation::key, Nation::words);
    }

    /** Whose words of a birthday hold. */
    String holds(BirthdayLaw law) {
        if (law.ours() == null && (law.nation() == null || law.isUnknown())) {
            return say("nation.nobody");
        }
        return law.from();
    }
}
