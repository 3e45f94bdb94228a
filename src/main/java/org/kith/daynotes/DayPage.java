package org.kith.daynotes;

import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Kind;
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
        List<PutNote> put,
        boolean nothing,
        @Nullable List<Mention> mentions)
        implements Page {

    List<Kind> kinds() {
        return Kind.offered(false);
    }

    /** Fields and what is wrong with them, as keys. Where nothing is written at all, the first place for words says so. */
    Map<String, String> wrong(DayBox box) {
        if (box.whose() == null) {
            return Map.of("words", "day.gone");
        }
        return nothing && box.equals(boxes.getFirst())
                ? Map.of("words", "day.nothing")
                : box.trouble().wrong();
    }

    private boolean sentBefore() {
        return boxes.stream().anyMatch(box -> box.trouble().sentBefore());
    }

    @Override
    public Map<String, String> toPutRight() {
        var told = new LinkedHashMap<String, String>();
        for (var box : boxes) {
            wrong(box)
                    .forEach((field, key) -> told.put(
                            box.field(field),
                            key.startsWith("day.")
                                    ? say(key)
                                    : say(
                                            "day.wrong",
                                            box.name(),
                                            say(key, box.form().placeOfMark()))));
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
