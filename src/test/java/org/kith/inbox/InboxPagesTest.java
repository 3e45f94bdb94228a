package org.kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.RowsRead;
import org.kith.database.TestDatabase;

/** The list of what waits: its order, what stands there when nothing does, when more does than it shows, and what is logged of it. */
@ExtendWith(CountedOnce.EachTime.class)
class InboxPagesTest extends OnInbox {
    private void corrections(int many) throws SQLException {
        made(
                "insert into correction (id, organisation_id, young_person_id, entry_id, words, asked_by, asked_at) select gen_random_uuid(), :org, :jay,"
                        + " :entry, 'No', :jayAccount, now() - n * interval '1 day' from generate_series(1, " + many
                        + ") n");
    }

    private void emergency(String more, String values) throws SQLException {
        made(
                "insert into emergency_access (id, organisation_id, young_person_id, team_id, account_id, reason, opened_at, ends_at, opened_by_clock"
                        + more
                        + ") values (gen_random_uuid(), :org, :jay, :north, :ruth, 'She rang', now() - interval '2 hours', now() - interval '1 hour',"
                        + " now() - interval '2 hours'" + values + ")");
    }

    @Test
    void nothingToDoIsSaidKindly() throws Exception {
        for (var who : staff.values()) {
            var page = sees(who, LIST);
            assertThat(page.select("main").text()).contains("Nothing waits for you.", "There is nothing to do.");
            assertThat(page.select("main .card")).isEmpty();
            assertThat(page.select("header a[href=" + LIST + "]").first().text())
                    .isEqualTo("To do");
        }
    }

    @Test
    void whatIsMostUrgentStandsFirstAndOfAKindWhatWaitsLongest() throws Exception {
        corrections(3);
        emergency("", "");
        made(
                "update section_grant set ends_at = now() + interval '5 days' where young_person_id = :jay",
                "insert into reading (organisation_id, young_person_id, account_id, role, page, sections, read_at) values (:org, :jay, :ruth, 'worker',"
                        + " 'lifeline', '{}', now() - interval '2 days')",
                "insert into draft (id, organisation_id, young_person_id, author_id, form, fields, saved_at) values (gen_random_uuid(), :org, :jay, :tom,"
                        + " 'new', '{\"words\": \"Hi\"}', now())");
        var page = sees(of("tom"), LIST);
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Opened in an emergency",
                        "Unusual looking",
                        "Asked to put right",
                        "Sharing that ends soon",
                        "Not sent yet");
        assertThat(page.select("main .why").text()).isEqualTo("7 things wait for you, the most urgent first.");
        var since = page.select(".card:contains(put something right) .quiet").eachText();
        assertThat(since).hasSize(3).doesNotHaveDuplicates();
        assertThat(page.select(".card:contains(put something right) a.button").eachAttr("href"))
                .allMatch(
                        to -> to.startsWith("/young-people/" + jay.id() + "/entries/") && to.endsWith("#corrections"));
    }

    /** What cannot be counted in time takes no page with it. */
    @Test
    void aNumberThatTakesTooLongIsLeftOut() throws Exception {
        corrections(3);
        assertThat(toDo()).contains("3 wait");
        try (var other = TestDatabase.superuser().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table correction in access exclusive mode");
            assertThat(toDo()).isEqualTo("To do");
            other.rollback();
        }
        assertThat(toDo()).contains("3 wait");
    }

    private String toDo() throws Exception {
        return sees(of("tom"), "/passkey")
                .select("header a[href=" + LIST + "]")
                .first()
                .text();
    }

    /** Where something was done, what is left is one step away. */
    @Test
    void whatIsLeftIsSaidWhereSomethingWasDone() throws Exception {
        corrections(3);
        emergency("", "");
        var form = sees(of("tom"), "/emergencies").selectFirst("form:has(button:contains(I have seen this))");
        var next = after(of("tom").account(), sends(of("tom"), form.attr("action")));
        var link = next.select("main > .done + p a");
        assertThat(link.attr("href")).isEqualTo(LIST);
        assertThat(link.text()).isEqualTo("3 things wait for you");
        assertThat(sees(of("tom"), "/emergencies").select("main > .done + p a")).isEmpty();
    }

    /** One number, wherever somebody is, also where they see one record for no other reason than an emergency. */
    @Test
    void everyPageSaysTheSameNumber() throws Exception {
        corrections(4);
        var record = "/young-people/" + jay.id();
        for (var page : List.of(LIST, "/young-people", record, record + "/record", "/our-policies", "/drafts")) {
            assertThat(counted(of("amina"), page)).as(page).isEqualTo(4);
        }
        assertThat(sees(of("amina"), "/young-people").select("main .why a").text())
                .isEqualTo("4 things wait for you");
        assertThat(counted(of("ruth"), "/our-policies")).isZero();
    }

    @Test
    void ofManyTwoHundredStandThereAndTheOthersAreCounted() throws Exception {
        corrections(230);
        emergency("", "");
        var page = sees(of("tom"), LIST);
        assertThat(page.select("main .card")).hasSize(200);
        assertThat(page.select("main h2").first().text()).isEqualTo("Opened in an emergency");
        assertThat(page.select("main .why").text()).startsWith("231 things wait for you");
        assertThat(page.select("main").text()).contains("31 more come up when some of these are done.");
        assertThat(counted(of("tom"), LIST)).isEqualTo(231);
        assertThat(counted(of("tom"), "/our-policies")).isEqualTo(231);
    }

    @Test
    void whoStandsInTheListIsLoggedOnceAndTheNumberIsNoLook() throws Exception {
        corrections(3);
        var before = log(ashdown, jay);
        sees(of("ben"), "/our-policies");
        assertThat(log(ashdown, jay)).isEqualTo(before);
        sees(of("ben"), LIST);
        assertThat(log(ashdown, jay)).hasSize(before.size() + 1).last().isEqualTo("to-do");
    }

    /** Whoever is in many teams is counted for by what is open, and reads as little. */
    @Test
    void whoeverIsInManyTeamsHasTheSameList() throws Exception {
        for (int i = 0; i < 8; i++) {
            of("ben").in(ashdown.team("Team " + i));
        }
        world.settle();
        corrections(2);
        made(
                "insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words, asked_by,"
                        + " asked_at) values (gen_random_uuid(), :org, :jay, 'to talk', '{home}', 'service', :homes, false, '', :jayAccount, now())");
        assertThat(counted(of("ben"), "/our-policies")).isEqualTo(3);
        assertThat(sees(of("ben"), LIST).select("main .card")).hasSize(3);
    }

    @Test
    void theListOfWhatIsCountedIsNotReadForTheNumber() throws Exception {
        corrections(150);
        var read = RowsRead.by(() -> sees(of("ben"), "/our-policies"));
        assertThat(read.getOrDefault("correction", 0L)).isBetween(1L, corrections());
        assertThat(read.getOrDefault("entry", 0L)).isZero();
    }

    /** Those of other tests too, which are read beside them where a table of a few rows is read whole. */
    private static long corrections() throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from correction")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What is looked into is done at once, whatever was found before for pages that only count. */
    @Test
    void unusualLookingIsCountedAnewWhereItIsShown() throws Exception {
        assertThat(counted(of("tom"), "/our-policies")).isZero();
        made(
                "insert into reading (organisation_id, young_person_id, account_id, role, page, sections, read_at) values (:org, :jay, :ruth, 'worker',"
                        + " 'lifeline', '{}', now() - interval '2 days')");
        var page = sees(of("tom"), "/unusual-looks");
        assertThat(page.select("main > article[id^=u-]")).hasSize(1);
        assertThat(counted(of("tom"), "/unusual-looks")).isOne();
        assertThat(counted(of("tom"), "/our-policies")).isOne();
        var form = page.select("form[action$=reviews]").first();
        sends(
                of("tom"),
                form.attr("action"),
                "key",
                form.select("[name=key]").val(),
                "team",
                form.select("[name=team]").val(),
                "account",
                form.select("[name=account]").val(),
                "day",
                form.select("[name=day]").val(),
                "until",
                form.select("[name=until]").val(),
                "words",
                "On call");
        assertThat(counted(of("tom"), "/our-policies")).isZero();
        assertThat(counted(of("nia"), "/our-policies")).isZero();
    }
}
