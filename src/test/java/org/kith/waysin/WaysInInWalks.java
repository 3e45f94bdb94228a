package org.kith.waysin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** Codes. */
final class WaysInInWalks implements InWalks {
    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(there.manager().account(), "/codes/ours", "/codes/ours")
                .wrong("go", "", "by pigeon"));
    }

    @Override
    public List<FormToTry> formsOnceSaid(Around there) {
        return List.of(FormToTry.at(there.young().account(), "/codes/proof", "/codes/proof")
                .wrong("code", "", "12"));
    }

    /** Nobody who walks did. */
    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of("a young person who came by a code", Set.of());
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of(
                "/confirm/message",
                "/confirm/message/code",
                "/sign-in/code",
                "/sign-in/message",
                "/sign-in/message/code",
                "/codes",
                "/passkey/here",
                "/young-people/{id}/way-in/new-phone");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of(
                "WorkersCodeController.comeIn",
                "AskForCodeController.send",
                "AskForCodeController.comeIn",
                "CodesController.prove",
                "ConfirmByCodeController.confirm");
    }
}
