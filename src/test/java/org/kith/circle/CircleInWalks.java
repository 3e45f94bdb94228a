package org.kith.circle;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** People who matter. */
final class CircleInWalks implements InWalks {
    private static final String LONG = "x".repeat(1_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS = "select person_id from circle_person where young_person_id = :young limit 1";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var nan = new CircleWords(
                "Nan", "my nan", CircleGroup.FAMILY, CircleState.NOW, new PartialDate("2014"), null, null);
        ToldPerson.byWorker(worker, young, house, "1 day ago", nan);
    }

    @Override
    public Map<String, String> ids() {
        return Map.of("circle/{person}", "select person_id from circle_person where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("circle/{person}", THEIRS);
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of("whoever of their team said it last", EnumSet.of(Walker.AUTHOR));
    }

    @Override
    public Map<String, String> questions() {
        return Map.of("and", "2026-11-02");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/circle";
        var one = all + "/" + there.idOf(THEIRS);
        return List.of(
                FormToTry.at(there.worker().account(), all + "/new", all)
                        .also("since", "March 2014")
                        .also("until", "2019")
                        .wrong("name", "", LONG, MARKED)
                        .wrong("relationship", LONG, MARKED)
                        .wrong("matters", "")
                        .wrong("since", "long ago", "1899", "2199", "2020")
                        .wrong("until", "13/2019", "2199", "2013")
                        .wrong("note", LONG, MARKED),
                FormToTry.at(there.worker().account(), all + "/one-by-one", all + "/one-by-one")
                        .right("name", "Kofi")
                        .wrong("name", "", LONG, MARKED),
                FormToTry.at(there.worker().account(), all, one + "/closeness"),
                FormToTry.at(there.worker().account(), one + "/now", one + "/now")
                        .wrong("matters", ""),
                FormToTry.at(there.young().account(), one + "/change", one)
                        .also("since", "2014")
                        .also("until", "4 March 2019")
                        .wrong("name", "")
                        .wrong("since", "31 February 2015")
                        .wrong("note", LONG));
    }
}
