package org.kith.working;

import static org.kith.words.Words.say;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.files.Portraits.Part;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * A photo as young people would see it, before anybody does.
 *
 * @param form by which it is known that it is the one that was looked at
 * @param squares those there are to choose from
 */
record PhotoLookPage(Viewer viewer, Form form, Map<Part, byte[]> squares) implements FormPage {
    static final String PART = "part";

    /** Which square was chosen: the one there is, or one of several that somebody named. */
    static Optional<Part> chosen(Form sent, Map<Part, byte[]> squares) {
        return squares.size() == 1
                ? squares.keySet().stream().findFirst()
                : Stream.of(Part.values())
                        .filter(part -> sent.chose(PART, key(part)))
                        .filter(squares::containsKey)
                        .findFirst();
    }

    static String key(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    boolean isOne() {
        return squares.size() == 1;
    }

    Option option(Part part) {
        return new Option(key(part), say("working.photo.part." + key(part)));
    }

    String picture(Part part) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(squares.getOrDefault(part, new byte[0]));
    }
}
