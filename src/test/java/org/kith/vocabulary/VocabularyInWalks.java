package org.kith.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.walk.FormToTry;
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
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(there.manager().account(), "/words", "/words/language")
                .wrong("language", "", "tlh"));
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of(
                "KindWordController.add",
                "KindWordController.change",
                "KindWordController.takeBack",
                "OurWordsController.begin",
                "OurWordsController.nameSections",
                "OurWordsController.speak");
    }
}
