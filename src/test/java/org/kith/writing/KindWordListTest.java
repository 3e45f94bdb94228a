package org.kith.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.writing.Written.found;
import static org.kith.writing.Written.hints;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word of the list is found, in its forms, and nothing that only looks like it. */
class KindWordListTest {

    static List<KindWord> list() {
        return new WritingHelp().list();
    }

    @ParameterizedTest
    @MethodSource("list")
    void eachIsFoundInASentence(KindWord word) {
        assertThat(hints("Today it says " + word.said() + ", and then tea."))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.found()).isEqualTo(word.said());
                    assertThat(hint.instead()).isEqualTo(word.instead()).isNotEmpty();
                    assertThat(hint.why()).endsWith(".");
                });
    }

    @Test
    void theListIsLongAndSaysNothingTwice() {
        assertThat(list()).hasSizeGreaterThan(45);
        assertThat(KindWordList.TERMS).extracting(Term::phrase).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placements",
                "absconded",
                "absconding",
                "Absconds",
                "siblings",
                "sibling’s",
                "looked-after children",
                "LAC reviews",
                "NEETs",
                "PEPs",
                "DNA’d",
                "failed to attend",
                "failing to attend",
                "non-engagement",
                "Hard To Reach",
                "CHALLENGING BEHAVIOUR",
                "leaving care",
                "disclosed",
                "transitions"
            })
    void findsOtherForms(String form) {
        assertThat(found("They wrote " + form + " on the form.")).containsExactly(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The replacement lace curtain is up.",
                "She bought LACE and lace.",
                "His pa gave him a pep talk.",
                "He lost a contact lens.",
                "Her contact lenses came.",
                "I contacted the college.",
                "We will contact her on Monday.",
                "You can contact me any time.",
                "Here are my contact details.",
                "Take a coat in case it rains.",
                "Her phone case is red.",
                "She peered at the map.",
                "His work placement starts in May.",
                "The DNA test came back.",
                "We gave her a place by the window.",
                "She looked after. Children came.",
                "The leaving care team has moved.",
                "He is care experienced and so am I."
            })
    void leavesAloneWhatMeansSomethingElse(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void anExceptionHoldsOnlyWhereItStands() {
        assertThat(hints("He lost a contact lens before contact with his mum."))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.from()).isEqualTo(30);
                    assertThat(hint.instead()).startsWith("family time");
                });
    }

    @Test
    void theLongerPhraseIsToldAndNotItsParts() {
        assertThat(found("The LAC review was at the contact centre.")).containsExactly("LAC review", "contact centre");
    }
}
