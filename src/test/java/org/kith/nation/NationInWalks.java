package org.kith.nation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** In which nation an organisation works, and what it says of a birthday. */
final class NationInWalks implements InWalks {
    private static final String LONG = "x".repeat(2_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";

    @Override
    public Map<String, String> ids() {
        return Map.of("birthdays/{birthday}", "select '18' where cast(:id as uuid) is not null");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("birthdays/{birthday}", "select '18' where cast(:house as uuid) is not null");
    }

    /** A button. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/nation/birthdays/{birthday}/kiths");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var manager = there.manager().account();
        return List.of(
                FormToTry.at(manager, "/nation", "/nation").wrong("nation", "", "atlantis"),
                FormToTry.at(manager, "/nation/birthdays/18", "/nation/birthdays/18")
                        .also("own", "You can stay")
                        .also("team", "They can stay")
                        .wrong("own", "", LONG, MARKED)
                        .wrong("team", "", LONG, MARKED));
    }
}
