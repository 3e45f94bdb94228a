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
import org.kith.words.Line;

/**
 * One page that writes to several young people.
 *
 * @param meant whether it asks if a word that may be a name is one
 * @param isSentOtherwise whether this form was sent before with other words, so that nothing of this was kept
 * @param alike who has the same in their record from another form, so that nothing was sent to anybody before it is said to be meant twice
 */
record GroupFormPage(
        Viewer viewer,
        SectionNames names,
        GroupBoxes.Boxes boxes,
        boolean meant,
        boolean isSentOtherwise,
        List<Called> alike)
        implements FormPage {

    GroupFormPage with(GroupBoxes.Boxes other) {
        return new GroupFormPage(viewer, names, other, meant, isSentOtherwise, alike);
    }

    GroupFormPage late(GroupBoxes.Boxes other) {
        return new GroupFormPage(viewer, names, other, meant, true, List.of());
    }

    @Override
    public boolean isLate() {
        return isSentOtherwise || !alike.isEmpty();
    }

    /** Who has the same in their record, by name. */
    String alikeNames() {
        return Line.all(alike.stream().map(Called::name).toList());
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
