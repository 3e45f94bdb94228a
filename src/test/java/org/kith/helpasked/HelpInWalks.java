package org.kith.helpasked;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Help that young people ask for. */
final class HelpInWalks implements InWalks {
    private static final String LONG = "x".repeat(1_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String ASKED = "select id from help_ask where young_person_id = :young limit 1";
    private static final String ASK = """
            insert into help_ask (id, organisation_id, young_person_id, about, words, asked_by, asked_at)
            values (?, ?, ?, 'money', 'A letter came', ?, kith.moment())
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        young.hasWritten(ASK, UUID.randomUUID(), house.id(), young.id(), young.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of("help/{help}", "select id from help_ask where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("help/{help}", ASKED);
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var help = there.address() + "/help";
        return List.of(
                FormToTry.at(there.young().account(), help, help)
                        .also("about", "money")
                        .wrong("words", LONG, MARKED),
                FormToTry.at(there.young().account(), help, help).wrong("about", ""),
                FormToTry.at(there.worker().account(), help, help + "/" + there.idOf(ASKED) + "/answer")
                        .wrong("words", "", LONG, MARKED));
    }
}
