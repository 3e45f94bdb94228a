package org.kith.groups;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.Caseload;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;
import org.kith.words.RichWords;

/**
 * What somebody is asked by a colleague of another team: who of theirs was there.
 *
 * @param people those they can choose: who is in it already is not among them
 * @param isIn whether somebody they see is in it already
 */
record GroupAskedPage(
        Viewer viewer, GroupAsk ask, List<Caseload.Person> people, boolean isIn, SectionNames names, Form form)
        implements FormPage {

    boolean isWritten() {
        return ask.about().isWritten();
    }

    String html() {
        return RichWords.html(ask.about().words());
    }

    List<Option> options() {
        return GroupChoicePage.options(people);
    }

    List<Option> sections() {
        return Option.each(Section.values(), Section::key, names::of);
    }
}
