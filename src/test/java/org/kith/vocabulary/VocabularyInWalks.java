package org.kith.vocabulary;

import java.util.Map;
import java.util.Set;
import org.kith.walk.InWalks;

/** The words the organisation chose. */
final class VocabularyInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("kind-words/{id}", "select id from kind_word where organisation_id = :id");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("kind-words/{id}", "select id from kind_word where organisation_id = :house");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of(
                "KindWordController.add",
                "KindWordController.change",
                "KindWordController.takeBack",
                "OurWordsController.begin",
                "OurWordsController.nameSections");
    }
}
