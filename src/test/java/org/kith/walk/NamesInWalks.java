package org.kith.walk;

import java.util.Set;

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
