package org.kith.names;

import java.util.Set;
import org.kith.walk.InWalks;

/** Names of many in one go. */
final class NamesInWalks implements InWalks {
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/name-list", "/name-list/findings.csv", "/name-list/preview");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("NameListController.findings", "NameListController.load", "NameListController.preview");
    }
}
