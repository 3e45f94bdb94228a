package org.kith.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.words.TextInput;

class FormTest {
    private static final String SENTENCE = "words.none";
    private static final String ANOTHER = "words.too-long";

    private static Form sent(String field, String... typed) {
        return Form.sent(Map.of(field, typed, "_csrf", new String[] {"token"}));
    }

    @Test
    void whatWasTypedStandsAsItWasTyped() {
        var form = sent("words", "  Two \u0007 words ");
        assertThat(form.value("words")).isEqualTo("  Two \u0007 words ");
        assertThat(form.line("words")).isEqualTo("Two words");
        assertThat(form.has("_csrf")).isFalse();
        assertThat(form.has("other")).isFalse();
        assertThat(form.value("other")).isEmpty();
    }

    @Test
    void severalThatAreChosenStand() {
        var form = sent("team", "north", "river");
        assertThat(form.chose("team", "river")).isTrue();
        assertThat(form.chose("team", "sea")).isFalse();
        assertThat(form.uuids("team")).isEmpty();
    }

    @Test
    void theKeyItCameWithStaysAndAnotherIsMadeOnlyWhereThereIsNone() {
        var key = UUID.randomUUID();
        assertThat(sent(Form.KEY, key.toString()).key()).isEqualTo(key);
        assertThat(sent(Form.KEY, "none").key()).isNotNull();
        var form = sent(Form.KEY, key.toString()).with("words", "a");
        assertThat(form.again().key()).isNotEqualTo(key);
        assertThat(form.keyOf("words"))
                .isEqualTo(form.with("words", " a ").keyOf("words"))
                .isNotEqualTo(form.with("words", "b").keyOf("words"));
    }

    @Test
    void onlyTheFirstReasonOfAFieldStands() {
        var form =
                Form.empty().needs("words", SENTENCE).refuse("words", ANOTHER).refuse("words", null);
        assertThat(form.wrong("words")).isEqualTo(say(SENTENCE));
        assertThat(form.toPutRight()).hasSize(1);
        assertThat(Form.empty().isWrong()).isFalse();
    }

    @Test
    void aFieldIsToldApartByWhereItStands() {
        var form = Form.empty().at("jay").refuse("words", SENTENCE).refuse("", SENTENCE);
        assertThat(form.toPutRight()).containsOnlyKeys("words-jay", "");
        assertThat(form.describes("words", true)).isEqualTo("words-jay-hint words-jay-wrong");
        assertThat(form.describes("other", false)).isNull();
        assertThat(form.in("jay")).isSameAs(form);
        assertThat(form.in("maya").isWrong()).isFalse();
    }

    @Test
    void wordsAreCountedAsPeopleCount() {
        assertThat(sent("words", "🙂🙂").wordsUpTo(2, "words", ANOTHER).isWrong())
                .isFalse();
        assertThat(sent("words", "🙂🙂🙂").wordsUpTo(2, "words", ANOTHER).isWrong())
                .isTrue();
        assertThat(sent("name", "a    b").lineUpTo(3, "name", ANOTHER).isWrong())
                .isFalse();
    }

    @Test
    void aMarkThatKeepsNothingBackIsRefusedWhereItStands() {
        var form = sent("words", "Typed [[here]]").unmarked("other", "words");
        assertThat(form.toPutRight()).containsExactly(Map.entry("words", say(TextInput.MARKED)));
    }

    @Test
    void aDayIsOneOrNone() {
        assertThat(sent("on", " 2026-03-04 ").day("on")).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(sent("on", "4 March").day("on")).isNull();
        assertThat(sent("seen", "12").number("seen")).isEqualTo(12);
        assertThat(sent("seen", "-1").number("seen")).isZero();
    }
}
