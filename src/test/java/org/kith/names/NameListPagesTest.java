package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Names from a file, in the browser: looked at first, loaded then, and nothing that stands in Kith replaced unasked. */
class NameListPagesTest extends OnNameLists {
    @Test
    void namesAreLookedAtLoadedAndThenStandOnce() throws Exception {
        var preview = looksAt(wendy, "CHILD,Known as\n4711,Jay\n0815,Zoë\n");
        assertThat(preview.select("[role=status]").text()).startsWith("2 young people get a name");
        assertThat(preview.select("table tbody tr").eachText()).containsExactly("4711 Jay", "0815 Zoë");
        assertThat(nameOf(four)).isEqualTo("4711");
        assertThat(loads(wendy, preview).text()).contains("2 young people have these names now.");
        assertThat(nameOf(four)).isEqualTo("Jay");
        assertThat(sees(amina, "/young-people/" + four.id() + "/names-before").text())
                .contains("No name Changed by Wendy");

        var again = looksAt(wendy, "CHILD,Known as\n4711,Jay\n0815,Zoë\n");
        assertThat(again.select("[role=status]").text())
                .startsWith("There is nothing to change. 2 names stand in Kith already.");
        assertThat(again.select("button:contains(Load)")).isEmpty();
        assertThat(loads(wendy, again).text()).contains("No change. 2 names stood there already.");
    }

    @Test
    void whatSomebodyTypedStaysUnlessItIsTicked() throws Exception {
        sends(four.account(), "/young-people/" + four.id() + "/name", "name", "Jayden", "seen", "");
        var preview = looksAt(wendy, "CHILD,Name\n4711,Jay\n4712,Ashley\n");
        assertThat(preview.select("#others ~ table tbody tr").eachText())
                .containsExactly(
                        "4711 Jayden: Name Jayden said so themselves Jay Replace it 4711: Name",
                        "4712 Ash: Name Ash Ashley Replace it 4712: Name");
        assertThat(preview.select("input[name=overwrite][checked]")).isEmpty();
        assertThat(loads(wendy, preview).text())
                .contains("No change.", "2 people are called something else in Kith, and that stays.");
        assertThat(nameOf(four)).isEqualTo("Jayden");
        loads(wendy, preview, "overwrite", tick(preview, 3));
        assertThat(nameOf(four)).isEqualTo("Jayden");
        assertThat(sees(wendy, "/young-people/" + six.id()).select("h1").text()).isEqualTo("Ashley");
    }

    /** A return that is loaded holds its young people for minutes: the list waits on its page, with all that was ticked. */
    @Test
    void whileAReturnIsLoadedTheListIsKeptOnItsPage() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name\n4711,Jay\n4712,Ashley\n");
        var ticked = fields(preview, "overwrite", tick(preview, 3));
        Document waits;
        try (var loading = TestDatabase.superuser().getConnection()) {
            loading.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(loading, true))
                    .sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param("kith loading " + ashdown.id())
                    .query(Integer.class)
                    .single();
            waits = page(sends(wendy, "/name-list", ticked).andExpect(status().isConflict()));
            loading.rollback();
        }
        assertThat(waits.select("[role=alert]").text()).contains("A return is being loaded just now");
        assertThat(waits.select("input[name=overwrite][checked]").val()).isEqualTo(tick(preview, 3));
        assertThat(nameOf(four)).isEqualTo("4711");
        loads(wendy, waits, "overwrite", tick(waits, 3));
        assertThat(nameOf(four)).isEqualTo("Jay");
    }

    @Test
    void aTickReplacesOnlyTheNameThatWasSeen() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name\n4712,Ashley\n");
        sends(wendy, "/young-people/" + six.id() + "/name", "name", "Ashok", "seen", "Ash");
        loads(wendy, preview, "overwrite", tick(preview, 2));
        assertThat(sees(wendy, "/young-people/" + six.id()).select("h1").text()).isEqualTo("Ashok");
    }

    @Test
    void aNameThatWasTakenBackIsNotPutThereAgain() throws Exception {
        sends(amina, "/young-people/" + four.id() + "/name", "name", "Jay", "seen", "");
        sends(amina, "/young-people/" + four.id() + "/name", "name", "", "seen", "Jay");
        var preview = looksAt(wendy, "CHILD,Name\n4711,Jay\n");
        assertThat(preview.text()).contains("no name: one was taken back");
        loads(wendy, preview);
        assertThat(nameOf(four)).isEqualTo("4711");
    }

    @Test
    void nobodysNumberAndANumberOutOfSightAreTheSameFinding() throws Exception {
        var rows = looksAt(tom, "CHILD,Name\n4712,Ashley\n4799,Nobody\n")
                .select("#findings ~ table tbody tr")
                .eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).replace("4712", "4799").replace("line 2", "line 3"))
                .isEqualTo(rows.get(1));
        assertThat(rows.get(1)).contains("list.csv, line 3, CHILD", "4799", "there is nobody", "The row is left out.");
    }

    @Test
    void whoWasSaidToBeSomebodyElseGetsNoNameOfTheirOwn() throws Exception {
        loads(ashdown, "update young_person set joined_to = ? where id = ?", four.id(), five.id());
        assertThat(looksAt(wendy, "CHILD,Name\n0815,Zoë\n")
                        .select("#findings ~ table tbody tr")
                        .text())
                .contains("0815", "there is nobody");
    }

    /** The case system's list carries the number it gave last; both numbers in one list are one person. */
    @Test
    void aNumberThatIsTheirsTooNamesThemOnce() throws Exception {
        loads(ashdown, "update young_person set joined_to = ? where id = ?", six.id(), five.id());
        acting.doAs(wendy.actor(), viewer -> jdbc.sql("""
                        insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at, said_by, because)
                        values (gen_random_uuid(), ?, ?, '0815', true, kith.now(), ?, 'x')
                        """)
                .params(ashdown.id(), six.id(), wendy.account())
                .update());
        var preview = looksAt(wendy, "CHILD,Name\n815,Ashley\n4712,Ashley\n");
        assertThat(preview.select("#findings ~ table tbody tr").text()).contains("another line names the same person");
        loads(wendy, preview, "overwrite", tick(preview, 2));
        assertThat(sees(wendy, "/young-people/" + six.id()).select("h1").text()).isEqualTo("Ashley");
        assertThat(looksAt(tom, "CHILD,Name\n0815,Ashley\n").text()).contains("there is nobody");
    }

    @Test
    void theirTeamNamesThemFromAListToo() throws Exception {
        for (var one : List.of(amina, tom)) {
            var name = "Jay, whom number " + one.account() + " knows";
            var preview = looksAt(one, "CHILD,Name\n4711,\"" + name + "\"\n4712,Ashley\n");
            loads(
                    one,
                    preview,
                    preview.select("#line-2").isEmpty() ? new String[0] : new String[] {"overwrite", tick(preview, 2)});
            assertThat(nameOf(four)).isEqualTo(name);
        }
        assertThat(sees(wendy, "/young-people/" + six.id()).select("h1").text()).isEqualTo("Ash");
    }

    @Test
    void zerosThatWereLostAreFoundAgainWhereOneFits() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name\n815,Zoë\n");
        assertThat(preview.select("#findings ~ table").text())
                .contains("815 for 0815", "that Kith knows it with", "Only noted.");
        loads(wendy, preview);
        assertThat(sees(wendy, "/young-people/" + five.id()).select("h1").text())
                .isEqualTo("Zoë");
    }

    @Test
    void zerosThatManyLinesLostOrHaveTooManyOfAreToldOnce() throws Exception {
        var list = new StringBuilder("CHILD,Name\n815,Zoë\n");
        for (var number = 31; number < 36; number++) {
            ashdown.team("East").youngPerson("").childNumber(String.valueOf(number));
            list.append("00").append(number).append(",Kim\n");
        }
        world.settle();
        assertThat(looksAt(wendy, list.toString())
                        .select("#findings ~ table tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("lines 2, 3, 4, CHILD (6 rows in all)");
    }

    @Test
    void whereNoNameIsNewNoneIsCounted() throws Exception {
        loads(wendy, looksAt(wendy, "CHILD,Name\n4711,Jay\n"));
        var loaded = loads(wendy, looksAt(wendy, "CHILD,Name,Pronouns\n4711,Jay,they/them\n"));
        assertThat(loaded.select("[role=status] strong").text()).isEqualTo("One young person has these pronouns now.");
    }

    @Test
    void aNumberIsWrittenAsSpreadsheetsWriteIt() throws Exception {
        var north = ashdown.team("East");
        var letters = north.youngPerson("").childNumber("AB12");
        var longest = north.youngPerson("").childNumber("00000000000000000042");
        var thousands = north.youngPerson("").childNumber("900001");
        world.settle();
        loads(wendy, looksAt(wendy, "CHILD,Name\nab12,Zoë\n42,Kim\n\"900,001\",Jo\n'4711,Jay\n"));
        assertThat(nameOf(four)).isEqualTo("Jay");
        for (var one : List.of(letters, longest, thousands)) {
            assertThat(sees(wendy, "/young-people/" + one.id()).select("h1").text())
                    .isIn("Zoë", "Kim", "Jo");
        }
    }

    @Test
    void aNumberWithWhatNoDatabaseHoldsLeavesItsRowOut() throws Exception {
        for (var sheet : List.of("CHILD,Name\n4711_x0000_,Jo\n4711,Jay\n", "SW_ID,Name\nSW1_x0000_,Jo\nSW1,Ruth\n")) {
            var preview = page(
                    sends(wendy, "list.xlsx", NameTablesTest.workbook(sheet)).andExpect(status().isOk()));
            assertThat(preview.select("#findings ~ table tbody tr").eachText())
                    .singleElement()
                    .asString()
                    .contains("line 2", "The row is left out.");
            var csv = sends(wendy, "/name-list/findings.csv", fields(preview)).andExpect(status().isOk());
            assertThat(csv.andReturn().getResponse().getContentAsString()).contains("list.xlsx/List,2,");
            assertThat(loads(wendy, preview).select("[role=status]").text()).contains("has this name now.");
        }
        assertThat(nameOf(four)).isEqualTo("Jay");
    }

    /** Nobody believes a sheet to be loaded that is not, and the next is one step away. */
    @Test
    void aWorkbookOfTwoSheetsIsLoadedOneAfterTheOther() throws Exception {
        var book = NameTablesTest.workbook("CHILD,Name\n4711,Jay\n", "SW_ID,Name\nSW1,Ruth\n");
        var preview = page(sends(wendy, "list.xlsx", book).andExpect(status().isOk()));
        assertThat(preview.select("#sheets").text())
                .contains("list.xlsx/List.", "The others are not loaded with it: list.xlsx/List 2.");
        var loaded = loads(wendy, preview);
        assertThat(loaded.select("#other-sheets").text()).contains("not loaded with this one");
        var next = loaded.select("#other-sheets button");
        assertThat(next.eachText()).containsExactly("Look at list.xlsx/List 2");
        var second = page(sends(wendy, "/name-list/preview", fields(loaded, "sheet", next.val())));
        assertThat(second.select("#sheets").text()).contains("list.xlsx/List 2.");
        assertThat(loads(wendy, second).select("[role=status]").text()).contains("One worker");
    }

    /** On the page as in its file, and so after loading: with so many lines below each other nobody finds the other fault. */
    @Test
    void aFaultThatManyLinesShareIsToldOnce() throws Exception {
        var list = new StringBuilder("CHILD,Name,E-mail\n4711,Jay,jay at home\n");
        for (var i = 1; i <= 120; i++) {
            list.append("99").append(i).append(",Nobody,\n");
        }
        var preview = looksAt(wendy, list.toString());
        for (var page : List.of(preview, loads(wendy, preview))) {
            assertThat(page.select("#findings + p").text()).isEqualTo("2 findings.");
            assertThat(page.select("#findings ~ table th[scope=row]").eachText())
                    .containsExactly("list.csv, line 2, E-mail", "list.csv, lines 3, 4, 5, CHILD (120 rows in all)");
        }
    }

    @Test
    void findingsComeAsACsvFile() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name\n4799,Nobody\n");
        var csv = sends(wendy, "/name-list/findings.csv", fields(preview))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .as("with what tells a spreadsheet how letters are written")
                .startsWith("\uFEFFfile,")
                .contains("list.csv,2,CHILD,4799,4799,");
    }

    /** Headings that nobody knows say nothing: by the lines below them it is told which column holds what. */
    @Test
    void whoeverChoosesColumnsByHandSeesTheFirstLines() throws Exception {
        var unknown = "Ref;Wie heißt;Seit\n0815;Kim;2020\n4711;Jay;2021\n4712;Ash;2022\n99;Lou;2023\n";
        var page = page(sendsFile(wendy, unknown).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#first-lines th").eachText()).containsExactly("Ref", "Wie heißt", "Seit");
        assertThat(page.select("#first-lines td").eachText())
                .containsExactly("0815", "Kim", "2020", "4711", "Jay", "2021", "4712", "Ash", "2022");
        for (var young : List.of(four, five, six)) {
            assertThat(log(ashdown, young)).containsExactly("list");
        }
        assertThat(looksAt(wendy, "CHILD,Name\n4711,Jay\n").select("#first-lines"))
                .isEmpty();
    }

    @Test
    void aListThatShowsNamesIsWrittenDown() throws Exception {
        looksAt(wendy, "CHILD,Name\n4711,Jay\n");
        assertThat(log(ashdown, four)).containsExactly("list");
        assertThat(log(ashdown, six)).isEmpty();
    }

    @Test
    void whoDoesNotNameOthersIsTurnedAwayWithAReason() throws Exception {
        var administrator = ashdown.administrator("Piotr");
        world.settle();
        asks(administrator, "/name-list").andExpect(status().isForbidden());
        asks(four.account(), "/name-list").andExpect(status().isForbidden());
        sendsFile(administrator, "CHILD,Name\n4711,Jay\n").andExpect(status().isForbidden());
        assertThat(sees(wendy, "/returns").select("main a[href=/name-list]")).hasSize(1);
    }
}
