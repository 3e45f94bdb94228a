package org.kith.together;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form in which an organisation enters a stage, or gives it other words or another place. */
final class StageForm {
    /** The version that stood there when it was opened; none for a new one. */
    static final String SEEN = "seen";

    static final String AFTER = "after";
    private static final String FIRST = "first";
    private static final int LONGEST_NAME = 80;

    private StageForm() {}

    /** After which of the others it can stand. */
    static List<Option> places(List<Stage> others) {
        return Stream.concat(
                        Stream.of(new Option(FIRST, say("together.stages.first"))),
                        others.stream()
                                .map(one -> new Option(one.id().toString(), say("together.stages.after", one.name()))))
                .toList();
    }

    static Form begin(Stage stage, List<Stage> all) {
        var before = all.stream().filter(one -> one.place() < stage.place()).toList();
        return Form.empty()
                .with(SEEN, Integer.toString(stage.version()))
                .with("name", stage.name())
                .with("description", stage.description())
                .with("signs", stage.signs())
                .with("prompts", stage.prompts())
                .with(AFTER, before.isEmpty() ? FIRST : before.getLast().id().toString());
    }

    static Form checked(Form form, List<Stage> others) {
        var placed = places(others).stream().anyMatch(one -> one.value().equals(form.value(AFTER)));
        return form.needs("name", "together.stages.name.none")
                .lineUpTo(LONGEST_NAME, "name", "together.stages.name.too-long")
                .wordsUpTo(LinesForm.LONGEST, "description", "together.too-long")
                .wordsUpTo(LinesForm.LONGEST, "signs", "together.too-long")
                .wordsUpTo(LinesForm.LONGEST, "prompts", "together.too-long")
                .unmarked("name", "description", "signs", "prompts")
                .refuseIf(!placed, AFTER, "together.stages.place.none");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static Stage stage(Form form, UUID id, int version, List<Stage> others) {
        return new Stage(
                form.key(),
                id,
                version,
                place(form, others),
                form.line("name"),
                words(form, "description"),
                words(form, "signs"),
                words(form, "prompts"),
                false);
    }

    private static @Nullable String words(Form form, String field) {
        var words = form.words(field);
        return words.isEmpty() ? null : words;
    }

    /** Between the one it stands after and the next. */
    private static double place(Form form, List<Stage> others) {
        var places = new ArrayList<>(others.stream().map(Stage::place).toList());
        var at = 0;
        while (at < others.size() && !others.get(at).id().toString().equals(form.value(AFTER))) {
            at++;
        }
        var next = at == others.size() ? 0 : at + 1;
        if (places.isEmpty()) {
            return 1;
        }
        if (next == 0) {
            return places.getFirst() - 1;
        }
        return next == places.size() ? places.getLast() + 1 : (places.get(next - 1) + places.get(next)) / 2;
    }
}
