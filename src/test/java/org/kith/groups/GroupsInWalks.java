package org.kith.groups;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** Groups. */
final class GroupsInWalks implements InWalks {
    private static final String LONG = "x".repeat(20_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String SEVERAL = "select group_id from group_part where young_person_id = :young limit 1";
    private static final String ANOTHER = """
            select y.id from young_person y join young_person o on o.team_id = y.team_id where o.id = :young and y.id <> o.id order by y.known_as limit 1
            """;
    private static final String GROUP = "select group_id from group_member where young_person_id = :young limit 1";
    private static final String ASK =
            "select k.id from group_ask k join group_member m on m.group_id = k.group_id where m.young_person_id = :young limit 1";
    private static final String WHO_IS_ASKED = ASK.replace("select k.id", "select k.account_id");
    private static final String THEIRS = """
            select y.id from young_person y join young_person o on o.organisation_id = y.organisation_id where o.id = :young and y.known_as = 'Quin' limit 1
            """;
    private static final String ENTRY = "select entry_id from group_part where young_person_id = :young limit 1";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        ToldTogether.of(house, worker, What.TRIP, "1 day ago").to(young, "");
        var football = UUID.randomUUID();
        ToldTogether.inGroup(house, worker, football, "Football", young);
        var elsewhere = house.team("Elsewhere");
        elsewhere.youngPerson("Quin");
        ToldTogether.asked(house, worker, football, "Football", elsewhere.worker("Gil"));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "entries/{several}",
                "select group_id from group_part where organisation_id = :id limit 2",
                "groups/{group}",
                "select group_id from group_member where organisation_id = :id limit 2",
                "asked/{ask}",
                "select id from group_ask where organisation_id = :id limit 2",
                "with-others/{entry}",
                "select entry_id from group_part where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "entries/{several}",
                SEVERAL,
                "groups/{group}",
                GROUP,
                "asked/{ask}",
                ASK,
                "with-others/{entry}",
                ENTRY);
    }

    @Override
    public Map<String, String> questions() {
        return Map.of("others", "yes", "group", "");
    }

    /** Yes and no are buttons. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/young-people/{id}/with-others/{entry}");
    }

    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of(
                "workers and managers who see one of them",
                EnumSet.of(Walker.AUTHOR, Walker.COLLEAGUE, Walker.THEIR_MANAGER),
                "workers and managers who began it",
                EnumSet.of(Walker.AUTHOR));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var worker = there.worker().account();
        var several = "/groups/entries/" + there.idOf(SEVERAL);
        var group = "/groups/" + there.idOf(GROUP);
        var another = there.idOf(ANOTHER);
        var both = "?with=" + there.young().id() + "&with=" + another;
        var asked = "/groups/asked/" + there.idOf(ASK);
        var gil = there.idOf(WHO_IS_ASKED);
        return List.of(
                FormToTry.at(worker, group + "/asks", group + "/asks").wrong("who", "", "nobody"),
                FormToTry.at(worker, several + "/asks", several + "/asks").wrong("who", "", "nobody"),
                FormToTry.at(gil, asked, asked)
                        .also("with", there.idOf(THEIRS).toString())
                        .wrong("from", "", "1900-01-01", "2199-01-01"),
                FormToTry.at(worker, "/groups/entries/new" + both, "/groups/entries")
                        .right("what", "trip")
                        .also("title", "By the sea")
                        .also("words", "We ate chips.")
                        .also(GroupForm.own(there.young().id()), "")
                        .also(GroupForm.own(another), "")
                        .wrong("what", "", "nothing")
                        .wrong("happenedOn", "", "2199-01-01")
                        .wrong("section", "", "other")
                        .wrong("title", "x".repeat(151), MARKED)
                        .wrong("words", "", LONG, MARKED)
                        .wrong(GroupForm.own(there.young().id()), LONG, MARKED),
                FormToTry.at(worker, several + "/change", several + "/versions")
                        .wrong("title", "x".repeat(151), MARKED)
                        .wrong("words", "", LONG, MARKED)
                        .wrong("because", "x".repeat(151), MARKED),
                FormToTry.at(worker, "/groups/new", "/groups")
                        .also("with", there.young().id().toString())
                        .wrong("name", "", "x".repeat(81), MARKED)
                        .wrong("from", "", "1900-01-01", "2199-01-01"),
                FormToTry.at(worker, group, group)
                        .also("name", "Football on Mondays")
                        .wrong("name", "", "x".repeat(81), MARKED)
                        .wrong("from", "", "1900-01-01", "2199-01-01"));
    }
}
