package org.kith.nation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed about a birthday is kept for whoever types it. */
@Component
class BirthdayDrafts implements OwnDraftForms {
    private static final List<Integer> ALL = Stream.concat(
                    Nation.birthdays(null).stream(),
                    Stream.of(Nation.values()).flatMap(nation -> Nation.birthdays(nation).stream()))
            .distinct()
            .toList();

    static DraftForm of(int age) {
        return DraftForm.of(
                new FormName("birthday", Birthdays.reference(age)), "/nation/birthdays/" + age, BirthdayForm.NAMES);
    }

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        var form = ALL.stream()
                .map(BirthdayDrafts::of)
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (form.isPresent()) {
            NationPermissions.of(viewer).mustSay();
        }
        return form;
    }
}
