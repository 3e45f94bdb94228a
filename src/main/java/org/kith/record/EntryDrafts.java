package org.kith.record;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.drafts.WaitingWords;
import org.kith.form.Form;
import org.kith.form.WordsForm;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Drafts of entries, and of what is typed beside them. Called inside the actor's transaction. */
@Component
public class EntryDrafts implements DraftForms {
    private final Drafts drafts;

    EntryDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var may = RecordPermissions.of(asked.viewer());
        var of = asked.name().of();
        return switch (asked.name().kind()) {
            case "new", "change" -> {
                if (asked.name().is("new") != (of == null)) {
                    throw new NotFound();
                }
                NotAllowed.unless(may.read(), "record.not-yours");
                yield Optional.of(form(asked.name()));
            }
            case "account", "correction", "answer" -> {
                var which = of != null && asked.name().is("answer")
                        ? of.toString()
                        : asked.name().kind();
                NotAllowed.unless(may.types(which), "account.not-yours");
                var entry = asked.name().is("answer") ? asked.typed().uuid("entry") : of;
                yield Optional.of(beside(Optional.ofNullable(entry).orElseThrow(NotFound::new), which));
            }
            default -> Optional.empty();
        };
    }

    /** Whom one part is shared with writes there too. */
    @Override
    public boolean alsoForRecipients() {
        return true;
    }

    /** Where what is typed in it is kept. */
    public static String address(UUID person, EntryForm form) {
        return form(form.formName()).address(person);
    }

    private static DraftForm form(FormName name) {
        return new DraftForm(name, "", typed -> EntryForm.of(typed).fields());
    }

    /** @param which the form beside an entry: {@code account}, {@code correction}, or the id of the request that is answered */
    static DraftForm beside(UUID entry, String which) {
        return new DraftForm(
                FormName.beside(entry, which),
                "",
                typed -> Map.of(
                        "entry",
                        entry.toString(),
                        Form.KEY,
                        typed.key().toString(),
                        WordsForm.WORDS,
                        typed.value(WordsForm.WORDS)));
    }

    public Optional<EntryForm> of(UUID person, FormName form) {
        return drafts.of(person, form).map(Form::of).map(EntryForm::of);
    }

    /** Answers whether it is kept: not, when this form was sent. */
    public boolean keep(Viewer viewer, UUID person, EntryForm form) {
        return drafts.keep(viewer, person, form(form.formName()), form.form());
    }

    /**
     * Keeps what waited on a device while Kith could not be reached.
     *
     * @return whether it is kept: not, when this form was sent
     */
    public boolean bring(Viewer viewer, UUID person, EntryForm form, WaitingWords brought) {
        return drafts.bring(viewer, person, form(form.formName()), form.form(), brought);
    }

    public void sent(Viewer viewer, UUID person, EntryForm form) {
        drafts.sent(viewer, person, form(form.formName()), form.form());
    }
}
