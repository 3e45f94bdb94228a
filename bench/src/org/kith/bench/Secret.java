package org.kith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Something a partner may not see, asked for as often as something that is not there.
 *
 * @param hidden questions about what is there
 * @param absent as many about what is not, otherwise the same
 */
record Secret(String name, List<Question> hidden, List<Question> absent) {
    private static final String LAST_ID = "[0-9a-f-]{36}(?!.*[0-9a-f-]{36})";

    private record Asked(Question question, boolean isHidden) {}

    /** What is not there has any other id. */
    static Secret atAddresses(String name, List<String> addresses) {
        return new Secret(
                name,
                addresses.stream().map(Question::open).toList(),
                addresses.stream()
                        .map(address ->
                                address.replaceFirst(LAST_ID, UUID.randomUUID().toString()))
                        .map(Question::open)
                        .toList());
    }

    /** What is not there is another word of as many letters. */
    static Secret inSearch(String name, String address, List<String> words) {
        return new Secret(
                name,
                words.stream().map(word -> new Question(address, word)).toList(),
                words.stream()
                        .map(word -> UUID.randomUUID().toString().replace("-", ""))
                        .map(word -> new Question(address, word))
                        .toList());
    }

    /** As many of each kind, so that Kith has done it before anything counts. */
    Secret firstOf(int count) {
        return new Secret(name, hidden.subList(0, count), absent.subList(0, count));
    }

    /** All questions in any order, one after the other. */
    TwoSamples ask(Browser browser, String token) throws IOException {
        var expected = absent.getFirst().masked(absent.getFirst().ask(browser, token));
        var ofHidden = new ArrayList<Double>();
        var ofAbsent = new ArrayList<Double>();
        for (var asked : inAnyOrder()) {
            var began = System.nanoTime();
            var answer = asked.question().ask(browser, token);
            (asked.isHidden() ? ofHidden : ofAbsent).add((System.nanoTime() - began) / 1e6);
            mustBe(expected, asked.question().masked(answer));
        }
        return TwoSamples.of(ofHidden, ofAbsent);
    }

    private List<Asked> inAnyOrder() {
        var all = new ArrayList<Asked>();
        hidden.forEach(question -> all.add(new Asked(question, true)));
        absent.forEach(question -> all.add(new Asked(question, false)));
        Collections.shuffle(all);
        return all;
    }

    private void mustBe(Masked expected, Masked shown) throws IOException {
        if (!shown.equals(expected)) {
            throw new IOException(name + ": what is hidden shows by its answer:\n" + expected.differenceTo(shown));
        }
    }
}
