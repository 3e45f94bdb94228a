package org.kith.language;

import java.util.Set;
import org.kith.walk.InWalks;

/** Choosing a language: a button, in which nothing is typed. */
final class LanguageInWalks implements InWalks {
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/language");
    }
}
