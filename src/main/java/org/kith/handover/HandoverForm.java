package org.kith.handover;

import java.util.List;
import org.kith.form.Form;
import org.kith.words.TextInput;

/** The forms of a handover in which somebody writes: how they begin, what cannot be kept, and what is kept while somebody types. */
final class HandoverForm {
    /** How much had been said on that page when it was opened. */
    static final String SEEN = "seen";

    /** Who took over when the form was opened, where it is about them. */
    static final String WHOM = "whom";

    private static final int LONGEST = 4_000;

    private HandoverForm() {}

    /** As it stands; a letter and the words that close it begin empty. */
    static Form of(HandoverPart part, List<HandoverStep> steps) {
        var form = Form.empty().with(SEEN, Integer.toString(steps.size()));
        for (var kind : part.isKept() || part == HandoverPart.MET ? part.kinds() : List.<String>of()) {
            form = form.with(kind, words(steps, kind));
        }
        return form;
    }

    /** What was said last of something; empty where nothing was, or it was taken back. */
    static String words(List<HandoverStep> steps, String kind) {
        return steps.stream()
                .filter(step -> step.is(kind))
                .findFirst()
                .map(HandoverStep::words)
                .orElse("");
    }

    /** What they touched as they typed it; of all else what was said meanwhile, so that sending it again takes back nothing that nobody meant to. */
    static Form meanwhile(Form form, HandoverPart part, List<HandoverStep> steps) {
        var seen = steps.subList(Math.clamp(steps.size() - form.number(SEEN), 0, steps.size()), steps.size());
        var again = form.again().with(SEEN, Integer.toString(steps.size()));
        for (var kind : part.isKept() ? part.kinds() : List.<String>of()) {
            var isTouched = !form.words(kind).equals(words(seen, kind));
            again = isTouched ? again : again.with(kind, words(steps, kind));
        }
        return again;
    }

    /**
     * @param steps what this side said there before
     * @param own whether the young person typed it, who keeps nothing back
     */
    static Form checked(Form form, HandoverPart part, List<HandoverStep> steps, boolean own) {
        var isNothing = part.isKept()
                && part.kinds().stream()
                        .allMatch(kind ->
                                form.words(kind).isEmpty() && words(steps, kind).isEmpty());
        var checked = form.refuseIf(
                isNothing, part.kinds().getFirst(), own ? "handover.nothing-yet.own" : "handover.nothing-yet");
        for (var kind : part.kinds()) {
            checked = checked.refuseIf(
                            part.needsWords() && form.words(kind).isEmpty(), kind, "handover." + kind + ".none")
                    .wordsUpTo(LONGEST, kind, "handover.too-long")
                    .refuseIf(!own && TextInput.isMarked(form.value(kind)), kind, TextInput.MARKED);
        }
        return checked;
    }
}
