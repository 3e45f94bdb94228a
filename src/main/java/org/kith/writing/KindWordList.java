package org.kith.writing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Kith’s own list, {@code writing/kind-words.csv}. What children in care would rather hear follows TACT’s “Language That Cares”
 * (tactfostering.org.uk/knowledge-centre/language-that-cares), in our own words; the abbreviations and office words are those of
 * leaving-care work in England.
 */
final class KindWordList {
    static final List<Term> TERMS = read();

    private KindWordList() {}

    private static List<Term> read() {
        try (var file = new InputStreamReader(
                        new ClassPathResource("writing/kind-words.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(KindWordList::term).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of kind words could not be read", e);
        }
    }

    private static Term term(NamedCsvRecord row) {
        var word = new KindWord(row.getField("said"), several(row.getField("instead")), row.getField("why"));
        var kind = "jargon".equals(row.getField("kind")) ? Hint.Kind.JARGON : Hint.Kind.KIND_WORDS;
        return Term.of(word, kind, several(row.getField("except")));
    }

    private static List<String> several(String field) {
        return Stream.of(field.split("\\|")).filter(one -> !one.isBlank()).toList();
    }
}
