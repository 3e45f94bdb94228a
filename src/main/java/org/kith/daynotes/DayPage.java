package org.kith.daynotes;

import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;

/**
 * Notes to several young people on one page.
 *
 * @param put what was put into records just now, while the rest is here again
 * @param mentions names of others found in what is written to somebody, when somebody asked; null otherwise
 */
record DayPage(
        Viewer viewer,
        SectionNames names,
        List<DayBox> boxes,
        List<SentNote> put,
        boolean nothing,
        @Nullable List<Mention> mentions)
        implements Page {

    static List<Option> kinds() {
        return Option.each(Kind.offered(false), Kind::key, Kind::plainName);
    }

    List<Option> sections() {
        return Option.each(Section.values(), Section::key, names::of);
    }

    /** What is to be put right, as its place says it. Where nothing is written at all, the first place for words says so. */
    Form filled(DayBox box) {
        if (box.whose() == null) {
            return box.refuse("words", say("day.gone")).filled();
        }
        return (isNothing(box) ? box.refuse("words", say("day.nothing")) : box).filled();
    }

    private boolean isNothing(DayBox box) {
        return nothing && box.equals(boxes.getFirst());
    }

    private boolean sentBefore() {
        return boxes.stream().anyMatch(box -> box.trouble().sentBefore());
    }

    @Override
    public Map<String, String> toPutRight() {
        var told = new LinkedHashMap<String, String>();
        for (var box : boxes) {
            var whole = box.whose() == null || isNothing(box);
            filled(box)
                    .wrong()
                    .forEach((field, sentence) ->
                            told.put(field, whole ? sentence : say("day.wrong", box.name(), sentence)));
        }
        if (nothing && boxes.isEmpty()) {
            told.put("", say("day.nothing"));
        }
        return told;
    }

    @Override
    public int status() {
        if (boxes.stream().anyMatch(box -> box.whose() == null)) {
            return 404;
        }
        return sentBefore() ? 409 : toPutRight().isEmpty() ? 200 : 422;
    }
}
