package org.kith.groups;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;

/**
 * One page that writes to several young people.
 *
 * @param meant whether it asks if a word that may be a name is one
 * @param isLate whether this form was sent before with other words, so that nothing of this was kept
 */
record GroupFormPage(Viewer viewer, SectionNames names, GroupBoxes.Boxes boxes, boolean meant, boolean isLate)
        implements FormPage {

    GroupFormPage with(GroupBoxes.Boxes other) {
        return new GroupFormPage(viewer, names, other, meant, isLate);
    }

    GroupFormPage late(GroupBoxes.Boxes other) {
        return new GroupFormPage(viewer, names, other, meant, true);
    }

    @Override
    public Form form() {
        return boxes.form();
    }

    @Override
    public int status() {
        return boxes.gone().isEmpty() ? FormPage.super.status() : 404;
    }

    List<Option> sections() {
        return Option.each(Section.values(), Section::key, names::of);
    }

    /** What was typed to those they do not see any more. */
    List<String> lost() {
        return boxes.gone().stream()
                .map(person -> form().value(GroupForm.own(person)))
                .filter(words -> !words.isBlank())
                .toList();
    }

    String others() {
        return boxes.there().stream()
                .map(GroupBoxes.Box::person)
                .map(UUID::toString)
                .map(id -> GroupForm.WITH + "=" + id)
                .collect(Collectors.joining("&", "/groups/entries/new?", "&others=yes"));
    }
}
