package org.kith.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDraftForms;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What is typed as an answer to why they looked is kept: also for whoever sees nothing of that young person any more. */
@Component
class AnswerDrafts implements OwnDraftForms {
    static final String KIND = "look-answer";

    private final QuestionSql sql;

    AnswerDrafts(QuestionSql sql) {
        this.sql = sql;
    }

    static DraftForm of(UUID question) {
        return DraftForm.of(new FormName(KIND, question), "/looks#q-" + question, List.of(WhyForm.WORDS));
    }

    @Override
    public Optional<DraftForm> find(Viewer viewer, FormName name, Form typed) {
        var question = name.of();
        if (!name.is(KIND) || question == null) {
            return Optional.empty();
        }
        AccessLogPermissions.of(viewer).mustBeAsked();
        return Optional.of(of(sql.one(question).orElseThrow(NotFound::new).id()));
    }
}
