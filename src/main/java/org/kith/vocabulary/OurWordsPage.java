package org.kith.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;
import org.kith.words.Language;
import org.kith.writing.KindWord;

/**
 * The words an organisation chose, each to be changed.
 *
 * @param words the organisation's own kind words
 * @param kiths Kith's own kind words
 */
record OurWordsPage(Viewer viewer, Forms forms, List<OwnWord> words, List<KindWord> kiths) implements FormPage {

    /**
     * @param sections for their names
     * @param opening for how an entry begins
     * @param language for the one they speak
     */
    record Forms(Form sections, Form opening, Form language) {
        Forms withSections(Form sent) {
            return new Forms(sent, opening, language);
        }

        Forms withOpening(Form sent) {
            return new Forms(sections, sent, language);
        }

        Forms withLanguage(Form sent) {
            return new Forms(sections, opening, sent);
        }
    }

    Form sections() {
        return forms.sections();
    }

    Form opening() {
        return forms.opening();
    }

    Form language() {
        return forms.language();
    }

    /** Each by its own name. */
    List<Option> languages() {
        return Option.each(Language.all(), Language::key, Language::name);
    }

    /** The one that was sent. */
    @Override
    public Form form() {
        return Stream.of(opening(), language())
                .filter(Form::isWrong)
                .findFirst()
                .orElseGet(this::sections);
    }
}
