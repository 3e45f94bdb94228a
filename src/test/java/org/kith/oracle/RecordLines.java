package org.kith.oracle;

import java.util.List;
import org.kith.contact.ContactInOracle;
import org.kith.oracle.Matrix.Line;
import org.kith.oracle.Matrix.Whose;

/** The lines of the matrix about one young person. */
final class RecordLines {
    private final Everyday day;
    private final List<Line> lines;

    private RecordLines(Everyday day, List<Line> lines) {
        this.day = day;
        this.lines = lines;
    }

    static void tell(Everyday day, List<Line> lines) {
        var told = new RecordLines(day, lines);
        told.whoTheyAre();
        told.entries();
        told.beside();
        told.theirsAlone();
        told.sharing();
        told.emergencies();
    }

    private void add(String words, Row row) {
        lines.add(new Line(words, row, Whose.ANYBODYS));
    }

    private void ones(String words, Row row) {
        lines.add(new Line(words, row, Whose.THEIR_OWN));
    }

    private void elses(String words, Row row) {
        lines.add(new Line(words, row, Whose.SOMEBODY_ELSES));
    }

    private Row first(String table) {
        return day.world.rows(table, row -> day.young.id().equals(row.person())).getFirst();
    }

    private void whoTheyAre() {
        add("`person_name`", first("person_name"));
        add("`young_person`", day.young);
        for (var table : List.of(
                "episode",
                "involvement",
                "review",
                "missing_period",
                "deprivation_of_liberty",
                "care_leaver_status",
                "young_person_figures",
                "name_part")) {
            add("`" + table + "`", first(table));
        }
        var assignment = day.made(AssignmentInOracle.ASSIGNMENT, "assignment");
        add(
                "`assignment` of a colleague of their team",
                day.replaced(
                        assignment,
                        assignment
                                .with("account_id", day.worker().id())
                                .with("worker_id", null)
                                .with("role", "personal adviser")
                                .with("starts_because", "x")
                                .with("ends_on", null)
                                .with("ends_because", null)
                                .with("ended_by", null)
                                .with("ended_at", null)));
        var move = day.made(AssignmentInOracle.MOVED_TO_ANOTHER_TEAM, "team_move");
        add(
                "`team_move` out of their team",
                move.with("from_team_id", day.young.uuid("team_id"))
                        .with("to_team_id", day.world.rows("team").get(1).id()));
        ones(
                "`move_told`, that somebody was moved away from them",
                day.made(AssignmentInOracle.TOLD_OF_A_MOVE, "move_told").with("read_at", null));
        add(
                "`contact_detail`",
                day.made(ContactInOracle.REACHED, "contact_detail")
                        .with("kind", "email")
                        .with("ended_at", null)
                        .with("ended_by", null));
        add(
                "`child_number_answer`, that a number is theirs too",
                day.made(NumberInOracle.NUMBER_SAID, "child_number_answer")
                        .with("is_same", true)
                        .with("undone_at", null)
                        .with("undone_by", null)
                        .with("undone_because", null));
        ones("`history` (a line as themselves)", day.made(ReturnInOracle.HISTORY, "history"));
        var line = day.made(ReturnInOracle.READING, "reading")
                .with("purpose", null)
                .with("emergency", false);
        ones("`reading` (a line as themselves)", line);
        add(
                "the same, of an emergency of which they are not told",
                line.with("emergency", true)
                        .with("account_id", day.rescuer().id())
                        .with("purpose", "z"));
        asked(line.with("account_id", day.worker().id()));
    }

    /** What is asked about a line of the log that stands there. */
    private void asked(Row like) {
        var made = day.world.rows("reading").getLast();
        var line = day.replaced(made, like);
        var question = day.made(LookInOracle.ASKED_WHY, "look_question")
                .with("reading_id", line.get("id"))
                .with("looked_by", line.get("account_id"))
                .with("looked_at", line.get("read_at"))
                .with("asked_by", day.themselves().id())
                .with("answered_by", null)
                .with("answered_at", null)
                .with("answer", null);
        add("`look_question` of the young person, to a worker", question);
        add("the same, to a partner", question.with("looked_by", day.partner().id()));
        add(
                "the same, of a manager, to a worker",
                question.with("asked_by", day.manager().id()));
        add(
                "`look_review` of what a worker of the team looked at",
                day.made(LookInOracle.UNUSUAL_LOOKING, "look_review")
                        .with("team_id", day.young.uuid("team_id"))
                        .with("account_id", day.worker().id())
                        .with("until_reading", line.get("id")));
    }

    private void entries() {
        add("`entry` of a worker, in the section shared", day.home);
        add("the same, kept back from the young person", day.entry("home", true, day.worker()));
        add("the same, in a section shared with nobody", day.entry("health", false, day.worker()));
        add("the same, of the young person", day.entry("home", false, day.themselves()));
        add("the same, of the partner who may add", day.entry("home", false, day.adder()));
    }

    private Row beside(String table) {
        for (int number = 0; number < 2000; number++) {
            var before = day.world.rows(table).size();
            new Fact(RecordInOracle.BESIDE_AN_ENTRY, number).addTo(day.world);
            if (day.world.rows(table).size() > before) {
                return besideHome(day.world.rows(table).getLast());
            }
        }
        throw new AssertionError("No fact makes a row of " + table);
    }

    private Row besideHome(Row made) {
        var row = made.with("young_person_id", day.young.id()).with("organisation_id", day.young.organisation());
        return day.replaced(made, row.has("entry_id") ? row.with("entry_id", day.home.id()) : row);
    }

    private void beside() {
        var version = beside("entry_version");
        add(
                "`entry_version`",
                version.with("withheld", false)
                        .with("version", 3)
                        .with("body", "A day out")
                        .with("written_by", day.worker().id()));
        add("the same, kept back since", version.with("withheld", true));
        add("`own_account`", beside("own_account"));
        add("`correction`", beside("correction").with("answered_by", null).with("answered_at", null));
        ones("`hard_mark`, their own", beside("hard_mark").with("ended_at", null));
        elses(
                "the same, of somebody else",
                beside("hard_mark")
                        .with("ended_at", null)
                        .with("marked_by", day.another().id()));
        var photo = kept(beside("attachment"));
        ones("`attachment`, their own", photo);
        elses("the same, of a worker", photo.with("added_by", day.worker().id()));
        var said = beside("attachment_description");
        add("`attachment_description`", day.replaced(said, said.with("attachment_id", photo.id())));
        ones("`entry_opened`, their own", beside("entry_opened").with("page", "entry"));
        add("`withheld`", withholding("withheld").with("ended_at", null));
        add("`withheld_words`", withholding("withheld_words"));
        var plan = beside("reading_plan").with("ended_at", null);
        add("`reading_plan`", plan.with("with_account", null));
        add(
                "the same, with a worker of their team",
                plan.with("with_account", day.worker().id()));
    }

    private Row kept(Row photo) {
        return day.replaced(
                photo,
                photo.with("state", "kept")
                        .with("taken_away_at", null)
                        .with("taken_away_by", null)
                        .with("taken_away_because", null));
    }

    private Row withholding(String table) {
        var made = day.made(RecordInOracle.WITHHELD, table);
        return made.has("entry_id") ? day.replaced(made, made.with("entry_id", day.home.id())) : ofPassage(made);
    }

    private Row ofPassage(Row words) {
        var passage = day.world.find("withheld", words.uuid("withheld_id"));
        day.replaced(
                passage,
                passage.with("young_person_id", day.young.id()).with("organisation_id", day.young.organisation()));
        return words;
    }

    private void theirsAlone() {
        ones("`draft`, their own", day.made(RecordInOracle.DRAFT, "draft"));
        elses(
                "the same, of somebody else",
                day.made(RecordInOracle.DRAFT, "draft")
                        .with("author_id", day.another().id()));
        for (var table : List.of("just_for_me", "just_for_me_draft", "person_key")) {
            add("`" + table + "`", day.made(RecordInOracle.JUST_FOR_ME, table));
        }
    }

    private void sharing() {
        var grant = day.world.rows("section_grant").getFirst();
        add("`section_grant`, agreed, of the section", grant);
        add("the same, a duty", grant.with("basis", "duty"));
        add(
                "the same, withdrawn",
                grant.with("withdrawn_at", day.world.now())
                        .with("withdrawn_by", day.worker().id()));
        var ask = day.made(SharingInOracle.ASK, "sharing_ask")
                .with("answered_at", null)
                .with("answered_by", null)
                .with("emergency_id", null)
                .with("withheld_id", null)
                .with("disagrees_with", null);
        ones("`sharing_ask` to see, their own", ask.with("asks", "to see"));
        add(
                "the same, of a partner",
                ask.with("asks", "to see").with("asked_by", day.lead().id()));
        add(
                "to share, of a worker",
                ask.with("asks", "to share").with("asked_by", day.worker().id()));
        add(
                "to talk, of the young person",
                ask.with("asks", "to talk").with("asked_by", day.themselves().id()));
        add(
                "the same, that they did not agree to what the worker wrote down",
                ask.with("asks", "to talk")
                        .with("asked_by", day.themselves().id())
                        .with("disagrees_with", day.worker().id()));
    }

    private void emergencies() {
        add("`emergency_access`", day.world.rows("emergency_access").getFirst());
        add(
                "the same, not safe to tell yet",
                day.world.rows("emergency_access").getFirst().with("not_told_because", "x"));
        var untold = day.emergency(false, day.rescuer());
        var review = day.made(EmergencyInOracle.EMERGENCY_LOOKED_AT_AGAIN, "emergency_review");
        add("`emergency_review` of that one", review.with("emergency_id", untold.id()));
        ones("`emergency_try`, their own", day.made(EmergencyInOracle.EMERGENCY_TRIES, "emergency_try"));
    }
}
