package org.kith.joining;

import java.util.List;
import java.util.Set;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Who is one person. */
final class JoiningInWalks implements InWalks {
    private static final String LONG = "x".repeat(501);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String CODE = """
            select w.id from worker w join young_person y on y.organisation_id = w.organisation_id
             where y.id = :young and w.account_id is null order by w.id limit 1
            """;
    private static final String JOINED = """
            select w.id from worker w join young_person y on y.organisation_id = w.organisation_id
             where y.id = :young and w.account_id is not null order by w.id limit 1
            """;

    /** A button. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/workers/{id}/account/confirmation");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var open = "/workers/" + there.idOf(CODE) + "/account";
        var joined = "/workers/" + there.idOf(JOINED) + "/account/removal";
        var manager = there.manager().account();
        return List.of(
                FormToTry.at(manager, open, open)
                        .wrong("account", "")
                        .wrong("code", "nothing that is a code")
                        .right("code", ""),
                FormToTry.at(manager, joined, joined).wrong("because", "", LONG, MARKED));
    }
}
