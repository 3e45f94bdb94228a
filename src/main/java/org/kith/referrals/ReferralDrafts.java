package org.kith.referrals;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** A referral that somebody began to write down, page by page, and has not finished. Called inside the actor's transaction. */
@Component
class ReferralDrafts implements DraftForms {
    private static final String KIND = "referral";
    private final Drafts drafts;

    ReferralDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Where one page keeps what is typed in it: all of them as one. */
    static String address(UUID youngPerson, PathPage.Part part) {
        return "/young-people/" + youngPerson + "/drafts/" + KIND + "-" + part.key();
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        return asked.name().after(KIND + "-").map(key -> {
            ReferralPermissions.of(asked.viewer()).mustWrite();
            return of(asked.youngPerson(), PathPage.Part.ofKey(key).orElseThrow(NotFound::new));
        });
    }

    /** What is typed on one page is kept on top of the others. */
    DraftForm of(UUID youngPerson, PathPage.Part part) {
        return new DraftForm(
                new FormName(KIND, null),
                "/referrals/new/" + part.key(),
                typed -> PathForm.toKeep(whole(youngPerson, part, typed)));
    }

    Optional<Form> begun(UUID youngPerson) {
        return drafts.of(youngPerson, new FormName(KIND, null)).map(PathForm::begun);
    }

    /** All that was typed, under the key of the page it comes from. */
    Form whole(UUID youngPerson, PathPage.Part part, Form typed) {
        var begun = begun(youngPerson)
                .orElseGet(Form::empty)
                .with(Form.KEY, typed.key().toString());
        return PathForm.on(begun, typed, part);
    }

    void keep(Viewer viewer, UUID youngPerson, PathPage.Part part, Form typed) {
        drafts.keep(viewer, youngPerson, of(youngPerson, part), typed);
    }

    void sent(Viewer viewer, UUID youngPerson, Form form) {
        drafts.sent(viewer, youngPerson, new FormName(KIND, null), form.key());
    }
}
