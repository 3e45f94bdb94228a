package org.kith.together;

import java.time.Instant;
import java.util.List;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form in which one of both says where they think they are: nothing is chosen for them. */
final class ViewForm {
    static final String STAGE = "stage";
    static final String WORDS = "words";

    private ViewForm() {}

    /** Each in the words it has now; who chose one in others looks at them anew. */
    static List<Option> options(List<Stage> stages) {
        return stages.stream()
                .map(one -> new Option(one.row().toString(), one.name()).hinted(one.description()))
                .toList();
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, List<Stage> stages, boolean own) {
        var chosen = stages.stream().anyMatch(one -> one.row().toString().equals(form.value(STAGE)));
        var gone = !chosen && form.uuid(STAGE) != null;
        var checked = form.refuseIf(gone, STAGE, "together.view.gone")
                .refuseIf(!chosen && !gone, STAGE, "together.view.none")
                .wordsUpTo(LinesForm.LONGEST, WORDS, "together.too-long");
        return own ? checked : checked.unmarked(WORDS);
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static View view(Form form, boolean own) {
        var words = form.words(WORDS);
        return new View(form.key(), own, form.id(STAGE), "", words.isEmpty() ? null : words, Instant.EPOCH);
    }
}
