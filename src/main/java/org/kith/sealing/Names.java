package org.kith.sealing;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The names that lines carry, compared with what those who looked are called: a name that was nobody's is wrong, others are counted. */
final class Names {
    private final Map<CheckSql.Named, Long> lines = new EnumMap<>(CheckSql.Named.class);

    void next(CheckSql.Leaf leaf, Line line) throws VerificationFailure {
        if (leaf.named() == CheckSql.Named.AS_NEVER) {
            throw VerificationFailure.renamed(leaf.index(), line);
        }
        if (leaf.named() != null) {
            lines.merge(leaf.named(), 1L, Long::sum);
        }
    }

    List<String> words() {
        var words = new ArrayList<String>();
        add(words, "sealing.right.by-number", CheckSql.Named.BY_NUMBER_ALONE);
        add(words, "sealing.right.former-name", CheckSql.Named.AS_BEFORE);
        return words;
    }

    private void add(List<String> words, String key, CheckSql.Named named) {
        var count = lines.getOrDefault(named, 0L);
        if (count > 0) {
            words.add(say(key, count));
        }
    }
}
