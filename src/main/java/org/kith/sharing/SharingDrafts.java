package org.kith.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.drafts.Draft;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed with sharing something is kept: what for, and why. What lets somebody see more, or for longer, is chosen anew. */
@Component
class SharingDrafts implements DraftForms {
    private static final String KIND = "sharing-";
    private static final Set<String> WORDS = Set.of(Form.KEY, Form.BEGUN, "purpose", "because", Draft.WHOM);

    static DraftForm of(String kind, UUID recipient) {
        return DraftForm.of(
                new FormName(KIND + kind, recipient),
                "/sharing/with/" + kind + "/" + recipient,
                List.of("purpose", "because", Draft.WHOM));
    }

    /** All that is chosen in it, to be looked at as it would be seen: taken up again from there alone. */
    static DraftForm looked(Recipient whom) {
        var form = of(whom.kind().key(), whom.id());
        return new DraftForm(form.name(), form.place(), typed -> {
            var kept = new LinkedHashMap<>(form.toKeep().apply(typed));
            kept.putAll(SeenByPage.Chosen.fields(typed));
            return kept;
        });
    }

    /** What was chosen to be looked at; none where words alone were kept. */
    static Optional<SharingForm> chosen(Form begun) {
        var form = new SharingForm(Form.of(SeenByPage.Chosen.fields(begun)));
        return form.levels().isEmpty() ? Optional.empty() : Optional.of(form);
    }

    /** The words alone, where somebody comes back to the form by themselves. */
    static Form words(Form begun) {
        var words = begun.plain();
        words.keySet().retainAll(WORDS);
        return Form.of(words);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var recipient = asked.name().of();
        return recipient == null
                ? Optional.empty()
                : asked.name()
                        .after(KIND)
                        .filter(kind -> Recipient.Kind.ofKey(kind).isPresent())
                        .map(kind -> {
                            SharingPermissions.of(asked.viewer()).mustDecide();
                            return of(kind, recipient);
                        });
    }
}
