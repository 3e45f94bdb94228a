package org.kith.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.Drafts;
import org.kith.drafts.WaitingWords;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.readers.WhoReads;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** The places in the form for what each of several young people reads alone, each found in a reading of their own record. */
@Component
class GroupBoxes {
    private static final AccessLogEntry WRITE = AccessLogEntry.at("write");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Readers readers;
    private final Drafts drafts;
    private final Vocabulary vocabulary;

    GroupBoxes(
            ActorTransactions acting, YoungPersonHeaders whose, Readers readers, Drafts drafts, Vocabulary vocabulary) {
        this.acting = acting;
        this.whose = whose;
        this.readers = readers;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
    }

    /** @param readers who reads what is written to them, section by section */
    record Box(YoungPersonHeader whose, WhoReads readers) {
        UUID person() {
            return whose.id();
        }

        String field() {
            return GroupForm.own(person());
        }
    }

    /** @param gone whom they do not see any more: what was typed to them is shown and not sent */
    record Boxes(List<Box> there, List<UUID> gone, Form form) {}

    /** With what was begun before to them, as far as the form is still empty. */
    Boxes begin(Actor actor, List<UUID> people) {
        var form = Form.empty()
                .withAll(GroupForm.WITH, people.stream().map(UUID::toString).toList());
        var boxes = new ArrayList<Box>();
        for (var person : people) {
            var taken = form;
            form = acting.reading(actor, person, WRITE, viewer -> {
                boxes.add(box(viewer, person));
                return drafts.of(person, Groups.DRAFT)
                        .filter(kept -> isOfThese(kept, people))
                        .map(kept -> GroupForm.takenUp(taken, person, kept))
                        .orElse(taken);
            });
        }
        return new Boxes(boxes, List.of(), form);
    }

    /** With whom of those they still see it was begun, if something was begun to somebody: with them alone else. */
    List<UUID> begunWith(UUID person) {
        return drafts.of(person, Groups.DRAFT)
                .map(kept -> ids(kept.getOrDefault(GroupForm.WITH, "")))
                .map(with -> whose.those(with.toArray(UUID[]::new)).stream()
                        .map(YoungPersonHeader::id)
                        .toList())
                .orElseGet(() -> List.of(person));
    }

    SectionNames names() {
        return vocabulary.sections();
    }

    private static List<UUID> ids(String kept) {
        return Form.empty()
                .withAll(GroupForm.WITH, Arrays.asList(kept.split(" ")))
                .uuids(GroupForm.WITH);
    }

    /** What was begun to other people is not taken up here. */
    private static boolean isOfThese(Map<String, String> kept, List<UUID> people) {
        return ids(kept.getOrDefault(GroupForm.WITH, "")).containsAll(people);
    }

    /** What was sent, once more; it is also kept. */
    Boxes again(Actor actor, Form form) {
        var boxes = new ArrayList<Box>();
        var gone = new ArrayList<UUID>();
        for (var person : form.uuids(GroupForm.WITH)) {
            try {
                boxes.add(acting.reading(actor, person, WRITE, viewer -> {
                    keep(viewer, person, form);
                    return box(viewer, person);
                }));
            } catch (NotFound e) {
                gone.add(person);
            }
        }
        return new Boxes(boxes, gone, form);
    }

    boolean keep(Viewer viewer, UUID person, Form form) {
        return drafts.keep(viewer, person, draft(person), form);
    }

    boolean bring(Viewer viewer, UUID person, Form form, WaitingWords brought) {
        return drafts.bring(viewer, person, draft(person), form, brought);
    }

    private static DraftForm draft(UUID person) {
        return new DraftForm(Groups.DRAFT, GroupController.TAKE_UP, typed -> GroupForm.toKeep(typed, person));
    }

    private Box box(Viewer viewer, UUID person) {
        GroupPermissions.of(viewer).mustWrite();
        return new Box(whose.of(person).orElseThrow(NotFound::new), readers.of(viewer, false));
    }
}
