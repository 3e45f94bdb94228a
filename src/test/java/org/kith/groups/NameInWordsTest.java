package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folded here by letter case alone; that accents are, GroupsPagesTest shows. */
class NameInWordsTest {
    private static final Called MAYA =
            new Called(UUID.randomUUID(), "Maya de Souza", "C-12", LocalDate.EPOCH, List.of("Mo O'Brien", "J"));
    private static final Called JAY = new Called(UUID.randomUUID(), "Jay Souza", null, LocalDate.EPOCH, List.of());

    private static Map<String, String> folded(Set<String> words) {
        return words.stream().collect(Collectors.toMap(word -> word, word -> word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<NameInWords.Found> in(String words) {
        return new NameInWords(List.of(MAYA, JAY), NameInWordsTest::folded).in(words, JAY);
    }

    @ParameterizedTest
    @CsvSource({
        "So Maya came,Maya",
        "(Maya),Maya",
        "**Maya** came,Maya",
        "Maya's hat,Maya's",
        "MAYA came,MAYA",
        "Mo came,Mo",
        "OBrien came,OBrien"
    })
    void aNameIsFoundWhateverStandsAroundIt(String words, String word) {
        assertThat(in(words)).contains(new NameInWords.Found(word, true, true));
    }

    @ParameterizedTest
    @CsvSource({"so maya came,maya", "with J there,J", "with MdS there,MdS", "M. d. S. came,MdS"})
    void whatMayBeAWordIsAskedAbout(String words, String word) {
        assertThat(in(words)).contains(new NameInWords.Found(word, false, true));
    }

    @ParameterizedTest
    @CsvSource({"Jay Souza came", "de rien", "Mayapple and Mayan", "We ate"})
    void theirOwnNameAndPartsOfOtherWordsAreNone(String words) {
        assertThat(in(words)).isEmpty();
    }

    /** Of thirty who read the same long words, each once more would be half a minute of a processor. */
    @Test
    void whatManyReadIsGoneThroughOnce() {
        var members = IntStream.range(0, GroupForm.MOST)
                .mapToObj(i -> new Called(UUID.randomUUID(), "Maya" + i, null, LocalDate.EPOCH, List.of()))
                .toList();
        var folded = new ArrayList<String>();
        var names = new NameInWords(members, words -> {
            folded.addAll(words);
            return folded(words);
        });
        var words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).toList();
        var text = String.join(" ", words);
        assertThat(members).allSatisfy(reader -> assertThat(names.in(text, reader))
                .isEqualTo(names.in(text, reader))
                .isEmpty());
        assertThat(folded).hasSize(words.size() + members.size());
    }
}
