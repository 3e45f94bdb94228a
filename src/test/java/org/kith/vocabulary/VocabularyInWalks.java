package org.kith.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** The words the organisation chose. */
final class VocabularyInWalks implements InWalks {
    private static final String LONG = "x".repeat(61);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String ROLE =
            "select r.id from worker_role r join young_person y on y.organisation_id = r.organisation_id where y.id = :young order by r.id limit 1";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var wanda = house.team("Elsewhere").manager("Wanda");
        wanda.hasWritten("""
                insert into worker_role (id, organisation_id, name, own_name, made_at, made_by)
                select gen_random_uuid(), ?, 'personal adviser', 'adviser', kith.moment(), ? where not exists (select from worker_role)
                """, house.id(), wanda.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "kind-words/{id}",
                "select id from kind_word where organisation_id = :id",
                "roles/{id}",
                "select id from worker_role where organisation_id = :id");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of(
                "kind-words/{id}",
                "select id from kind_word where organisation_id = :house",
                "roles/{id}",
                "select id from worker_role where organisation_id = :house");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var manager = there.manager().account();
        var role = "/words/roles/" + there.idOf(ROLE);
        return List.of(
                FormToTry.at(manager, "/words", "/words/language").wrong("language", "", "tlh"),
                FormToTry.at(manager, "/words/roles", "/words/roles")
                        .wrong("name", "", LONG, MARKED)
                        .wrong("own", LONG, MARKED),
                FormToTry.at(manager, role, role + "/changes")
                        .right("name", "key worker")
                        .wrong("name", "", LONG, MARKED));
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
