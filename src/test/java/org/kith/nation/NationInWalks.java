package org.kith.nation;

import java.util.List;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** In which nation an organisation works. */
final class NationInWalks implements InWalks {
    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(
                FormToTry.at(there.manager().account(), "/nation", "/nation").wrong("nation", "", "atlantis"));
    }
}
