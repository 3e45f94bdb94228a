package org.kith.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.writing.Written.advice;
import static org.kith.writing.Written.found;
import static org.kith.writing.Written.hints;
import static org.kith.writing.Written.word;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingHelpTest {
    private static final String TWENTY_FIVE =
            "one two three four five six seven eight nine ten ".repeat(2) + "a b c d well-made";

    @Test
    void aKindPlainTextGetsNoHint() {
        var text = """
                Dear Amira,

                it was good to see you on Friday. You told me that college is going well, and that you miss your brothers.
                I said that I would ask if they can come for tea. I will ring you on Tuesday at 4.30 to tell you.

                Take care, Jo
                """;
        assertThat(hints(text)).isEmpty();
    }

    @Test
    void abscondedFromPlacementIsSaidMoreKindly() {
        assertThat(hints("Sam absconded from placement."))
                .extracting(Hint::found, hint -> hint.instead().getFirst(), Hint::kind)
                .containsExactly(
                        tuple("absconded", "went missing", Hint.Kind.KIND_WORDS),
                        tuple("placement", "home", Hint.Kind.KIND_WORDS));
    }

    @Test
    void everyHintAddressesTheTextAsItWasGiven() {
        var text = """
                # The **LAC** review 🙂

                * He absconded, e.g. on\u00a0Friday; see [the placement](https://example.org/placement "siblings").
                * A *looked
                  after* child.

                1. His siblings’ PEPs &amp; the \\*IRO\\*
                """;
        assertThat(hints(text)).hasSize(7).allSatisfy(hint -> assertThat(text.substring(hint.from(), hint.to()))
                .isEqualTo(hint.found()));
        assertThat(found(text))
                .containsExactlyInAnyOrder(
                        "LAC** review", "absconded", "placement", "looked\n  after* child", "siblings", "PEPs", "IRO");
    }

    @Test
    void markingUpAddressesAndCodeAreNoWords() {
        var text = "See <https://example.org/placement>, https://example.org/siblings, www.lac.example/LAC, "
                + "`placement`, ab.LAC@siblings.example and ![](placement.png) <b class=\"placement\">now</b>.";
        assertThat(found(text)).isEmpty();
        var sentence = Prose.sentences(text).getFirst();
        assertThat(sentence.words()).extracting(Word::text).containsExactly("See", "and", "now");
    }

    @Test
    void whatSomebodySaidInTheirOwnWordsIsLeftAlone() {
        assertThat(found("> I absconded lol\n\nThen the placement ended.")).containsExactly("placement");
    }

    @Test
    void aSentenceOfTwentyFiveWordsIsNotLongAndOneMoreIs() {
        assertThat(hints("So. " + TWENTY_FIVE + ".")).isEmpty();
        assertThat(hints("So. " + TWENTY_FIVE + " now. It ends."))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.kind()).isEqualTo(Hint.Kind.LONG_SENTENCE);
                    assertThat(hint.from()).isEqualTo(4);
                    assertThat(hint.found()).startsWith("one").endsWith("well-made now.");
                    assertThat(hint.why()).contains("26 words");
                });
    }

    @Test
    void aShortFormAndTheItemsOfAListDoNotJoinOrPartSentences() {
        assertThat(Prose.sentences("He saw Dr. Jones, e.g. on Monday.\nIt was good.\n\n* bread\n* milk\n\nTea"))
                .hasSize(5);
    }

    @Test
    void wordsThatHurtComeFirstThenJargonThenTheLongestSentence() {
        var text = TWENTY_FIVE + " then. " + TWENTY_FIVE + " and now. The IRO came. He absconded.";
        assertThat(found(text))
                .hasSize(4)
                .startsWith("absconded", "IRO")
                .last()
                .asString()
                .endsWith("then.");
    }

    @Test
    void eachWordIsToldOnceAndNoMoreThanTwelveInAll() {
        assertThat(found("A placement. Two placements.")).containsExactly("placement");
        var everything = new WritingHelp().list().stream().map(KindWord::said).toList();
        assertThat(hints(String.join(". ", everything))).hasSize(12);
    }

    @Test
    void anOrganisationsOwnWordsAreFound() {
        assertThat(found("We did lots of frobnications with the TLA.", word("frobnication", "talk"), word("TLA", "x")))
                .containsExactly("frobnications", "TLA");
        assertThat(found("Their kinship networks", word("kinship network", "family")))
                .containsExactly("kinship networks");
        assertThat(found("They left.", word("leave", "go"))).containsExactly("left");
        assertThat(found("They leave.", word("left", "go"))).isEmpty();
    }

    @Test
    void anOrganisationsOwnWordTakesThePlaceOfOurs() {
        assertThat(hints("Contact was good.", word("Contacts", "seeing your people")))
                .singleElement()
                .satisfies(hint -> assertThat(hint.instead()).containsExactly("seeing your people"));
        assertThat(hints("His contact lens.", word("contact", "x"))).isEmpty();
        assertThat(hints("The placement.", word("placement"))).isEmpty();
    }

    @Test
    void manyMayAskAtOnce() {
        var text = "Sam absconded from placement, e.g. on Monday. The IRO disclosed it. ".repeat(20);
        var alone = advice(text);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> advice(text)))
                .allMatch(alone::equals);
    }

    @Test
    void aWordWithoutALetterIsRefused() {
        assertThatThrownBy(() -> word(" – ", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000", "***", "#", "’", "🙂", "\uD83D", "]("})
    void whatHoldsNoWordsGetsNoAdvice(String text) {
        assertThat(advice(text)).isEqualTo(new Advice(0, false, List.of()));
    }

    @Test
    void ofALongTextTheBeginningIsLookedAt() {
        var filler = "All is well. ".repeat(1_600);
        assertThat(filler).hasSizeGreaterThan(WritingHelp.EXAMINED);
        assertThat(found("Placement. " + filler + "Absconded. " + filler.repeat(4)))
                .containsExactly("Placement");
    }

    @Test
    void noHalfWordIsTakenForAWholeOne() {
        var filler = "a ".repeat((WritingHelp.EXAMINED - 6) / 2);
        assertThat(hints(filler + "in cases of need")).allMatch(hint -> hint.kind() == Hint.Kind.LONG_SENTENCE);
        assertThat(hints(filler + "- placements")).allMatch(hint -> hint.kind() == Hint.Kind.LONG_SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "* ", "[", "*a **b ", "_a_", "![", "`", "<", "(", "a\n", "- a\n ", "&#", "\\", "x", "A.", "a-"
            })
    void aTextMadeToHarmIsReadAllTheSame(String piece) {
        assertThat(advice(piece.repeat(100_000 / piece.length())).hints()).hasSizeLessThanOrEqualTo(Advice.MOST_HINTS);
    }

    @Test
    void whatIsLongerThanAnyWordIsNone() {
        var long1 = "a".repeat(WritingHelp.EXAMINED - 100);
        assertThat(found(long1 + " and the placement")).contains("placement");
        assertThat(found("'s".repeat(9_000) + " and the placement")).contains("placement");
        assertThat(Prose.sentences("We met. " + "word ".repeat(300) + "end. Then tea."))
                .isNotEmpty();
        assertThat(Prose.sentences("So it was. ".repeat(English.MOST_ENDS + 100)))
                .hasSizeLessThanOrEqualTo(English.MOST_ENDS);
    }

    @Test
    void whereASentenceMayEndIsAskedNoOftenerThanInTwiceEightPages() {
        for (var piece : List.of("a, a. ", "A. ", "Mr. ", "a.", "- a.\n")) {
            assertThat(Prose.sentences(piece.repeat(WritingHelp.EXAMINED / piece.length())).stream()
                            .mapToInt(sentence -> sentence.words().size())
                            .sum())
                    .as(piece)
                    .isLessThanOrEqualTo(2 * English.MOST_ENDS + 2);
        }
        assertThat(found("We met. ".repeat(English.MOST_ENDS - 10) + " That was the placement."))
                .contains("placement");
    }

    /** Of short words with a full stop, one after another, the finder takes the first for a sentence and the rest for one more. */
    @ParameterizedTest
    @ValueSource(strings = {"no. ", "ab. ", "Ab. ", "no.", "e.g. ", "no, ab. ", "walked. ", "we ab. ", "Dr. ", "J. "})
    void eachPlaceWhereASentenceMayEndIsLookedAtThreeTimesAtMost(String piece) {
        var many = piece.repeat(English.MOST_ENDS);
        var filler = "a ".repeat(WritingHelp.EXAMINED / 2 - English.MOST_ENDS);
        for (var text : List.of(many, many + filler, filler + many)) {
            var looked = new AtomicLong();
            var found = English.sentences(text, part -> {
                looked.addAndGet(ends(part));
                return English.SPLIT.apply(part);
            });
            assertThat(looked.get()).as(piece).isLessThanOrEqualTo(3 * ends(text));
            assertThat(String.join("", found)).isEqualTo(text);
        }
    }

    private static long ends(String text) {
        return text.chars().filter(sign -> sign == '.').count();
    }

    /** Ends of long sentences are found where they are, however short the one before is. */
    @Test
    void aLongSentenceIsOneAfterAShortOne() {
        var text = ("It was so. " + "We met and we talked and ".repeat(22) + "ate. ")
                .repeat(20)
                .strip();
        assertThat(Prose.sentences(text)).hasSize(40);
    }

    @Test
    void anAddressIsNoWord() {
        assertThat(Prose.sentences("Write to a.b+c@example.org, or see www.example.org/placement now.")
                        .getFirst()
                        .words())
                .extracting(Word::text)
                .containsExactly("Write", "to", "or", "see", "now");
        assertThat(Prose.sentences("a@ @b a@b").getFirst().words()).hasSize(4);
    }
}
