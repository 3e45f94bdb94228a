package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Names from a file, in the browser: looked at first, loaded then, and nothing that stands in Kith replaced unasked. */
class NameListPagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague wendy;
    Young four;
    Young five;
    Young six;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        wendy = ashdown.analyst("Wendy");
        four = north.youngPerson("").childNumber("4711").comesIn();
        five = north.youngPerson("").childNumber("0815");
        six = ashdown.team("River").youngPerson("Ash").childNumber("4712");
        ashdown.swId("SW1").worksWith(four).since("2020-01-01");
        world.settle();
    }

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
                        "4711 Jayden said so themselves Jay Replace it 4711", "4712 Ash Ashley Replace it 4712");
        assertThat(preview.select("input[name=overwrite][checked]")).isEmpty();
        assertThat(loads(wendy, preview).text())
                .contains("No change.", "2 people are called something else in Kith, and that stays.");
        assertThat(nameOf(four)).isEqualTo("Jayden");
        loads(wendy, preview, "overwrite", tick(preview, 3));
        assertThat(nameOf(four)).isEqualTo("Jayden");
        assertThat(sees(wendy, "/young-people/" + six.id()).select("h1").text()).isEqualTo("Ashley");
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
        assertThat(preview.select("#findings ~ table").text()).contains("0815", "Only noted.");
        loads(wendy, preview);
        assertThat(sees(wendy, "/young-people/" + five.id()).select("h1").text())
                .isEqualTo("Zoë");
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

    @Test
    void whatKithHasNoPlaceForIsSaidOnceBesideTheColumns() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name,Pronouns,Mobile,E-mail,Team\n4711,Jay,she,,,North\n4712,Ash,,,,\n");
        assertThat(preview.select("#without-place").eachText())
                .containsExactly(
                        "In such a list Kith has no place for these columns, and keeps nothing of them: Team.");
        assertThat(looksAt(wendy, "CHILD,Name,Shoes\n4711,Jay,4\n").select("#without-place"))
                .isEmpty();
    }

    @Test
    void howTheyAreReachedIsLoadedKeptAndReplacedAsNamesAre() throws Exception {
        var list = "CHILD,Name,E-mail,Mobile\n4711,Jay,jay@example.com,07700 900123\n0815,Zoë,,ask Mum\n";
        var preview = looksAt(wendy, list);
        assertThat(preview.select("[role=status]").text())
                .contains("One young person gets an e-mail address", "One young person gets a phone number");
        assertThat(preview.select("table").first().select("tbody tr").eachText())
                .containsExactly("4711 Jay jay@example.com 07700 900123", "0815 Zoë – –");
        assertThat(preview.select("#findings ~ table").text()).contains("line 3, Mobile", "ask Mum", "Only noted.");
        assertThat(loads(wendy, preview).text())
                .contains(
                        "One young person has this e-mail address now.", "One young person has this phone number now.");
        var address = "/young-people/" + four.id();
        assertThat(sees(amina, address).select("#reach").text()).contains("07700 900123", "jay@example.com");
        assertThat(sees(amina, address + "/reach").select("#phone-hint").text()).contains("Written by Wendy on");
        assertThat(looksAt(wendy, "CHILD,Name,E-mail,Mobile\n4711,Jay,Jay@Example.com,07700900123\n")
                        .select("[role=status]")
                        .text())
                .as("the same, written otherwise")
                .startsWith("There is nothing to change.");

        sends(four.account(), address + "/reach", "phone", "07700 900456", "seen-phone", "07700 900123");
        var again = looksAt(wendy, "CHILD,Name,Mobile\n4711,Jay,07700 900789\n");
        assertThat(again.select("#others ~ table tbody tr").eachText())
                .containsExactly("4711 07700 900456 said so themselves 07700 900789 Replace it 4711");
        assertThat(loads(wendy, again).text())
                .contains(
                        "No change.", "One thing beside names stands otherwise", "another phone number stands in Kith");
        assertThat(sees(amina, address).select("#reach a[href^=tel]").attr("href"))
                .isEqualTo("tel:07700900456");
        loads(wendy, again, "overwrite", again.select("#line-phone-2").val());
        assertThat(sees(amina, address + "/reach").select("#before li").eachText())
                .satisfiesExactly(
                        last -> assertThat(last).startsWith("07700 900456 Changed by Wendy"),
                        first -> assertThat(first).startsWith("07700 900123 Changed by Jay"));
    }

    @Test
    void aNumberThatWasTakenAwayIsNotPutThereAgainAndATickHoldsForTheOneThatWasSeen() throws Exception {
        var address = "/young-people/" + four.id() + "/reach";
        sends(four.account(), address, "phone", "07700 900456", "seen-phone", "");
        sends(four.account(), address, "phone", "", "seen-phone", "07700 900456");
        var preview = looksAt(tom, "CHILD,Name,Mobile\n4711,Jay,07700 900123\n");
        assertThat(preview.select("#others ~ table tbody tr").text())
                .contains("no phone number: it was taken away", "said so themselves");
        assertThat(loads(tom, preview).text()).contains("a phone number was taken away here");
        sends(four.account(), address, "phone", "07700 900789", "seen-phone", "");
        loads(tom, preview, "overwrite", preview.select("#line-phone-2").val());
        assertThat(sees(amina, address).select("#phone").val()).isEqualTo("07700 900789");
    }

    @Test
    void aColumnOfAddressesIsChosenByHand() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name,Where to write\n4711,Jay,jay@example.com\n");
        assertThat(preview.select("#email option[selected]").val()).isEmpty();
        var chosen = page(sends(wendy, "/name-list/preview", fields(preview, "email", "2")));
        assertThat(chosen.select("#email option[selected]").text()).isEqualTo("Where to write");
        loads(wendy, chosen);
        assertThat(sees(amina, "/young-people/" + four.id()).select("#reach").text())
                .contains("jay@example.com");
    }

    @Test
    void pronounsAreLoadedKeptAndReplacedAsNamesAre() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name,Pronouns\n4711,Jay,he/him\n0815,Zoë,\n");
        assertThat(preview.select("[role=status]").text()).contains("One young person gets pronouns");
        assertThat(preview.select("table tbody tr").eachText()).containsExactly("4711 Jay he/him", "0815 Zoë –");
        assertThat(loads(wendy, preview).text()).contains("One young person has these pronouns now.");
        var address = "/young-people/" + four.id();
        assertThat(sees(amina, address).select("#pronouns").text()).isEqualTo("he/him");
        assertThat(sees(amina, "/young-people/" + five.id()).select("#pronouns"))
                .isEmpty();

        sends(
                four.account(),
                address + "/name",
                "name",
                "Jay",
                "seen",
                "Jay",
                "pronouns",
                "they/them",
                "seen-pronouns",
                "he/him");
        var again = looksAt(wendy, "CHILD,Name,Pronouns\n4711,Jay,he/him\n");
        assertThat(again.select("#others ~ table tbody tr").eachText())
                .containsExactly("4711 they/them said so themselves he/him Replace it 4711");
        assertThat(loads(wendy, again).text()).contains("No change.", "other pronouns stand in Kith");
        assertThat(sees(amina, address).select("#pronouns").text()).isEqualTo("they/them");
        loads(wendy, again, "overwrite", again.select("#line-pronouns-2").val());
        assertThat(sees(amina, address).select("#pronouns").text()).isEqualTo("he/him");
        assertThat(sees(amina, address + "/names-before").select("#pronouns li").eachText())
                .satisfiesExactly(
                        last -> assertThat(last).startsWith("they/them Changed by Wendy"),
                        before -> assertThat(before).startsWith("he/him Changed by Jay"),
                        first -> assertThat(first).startsWith("No pronouns Changed by Wendy"));
        assertThat(sees(amina, address).select("main").text()).doesNotContain("they/them");
    }

    @Test
    void workersGetTheirNames() throws Exception {
        loads(tom, looksAt(tom, "SW_ID,Name,Team\nsw1,Ruth Adler,North\n"));
        assertThat(sees(amina, "/young-people/" + four.id()).text()).contains("Ruth Adler");
        asks(amina, "/name-list").andExpect(status().isOk());
        sendsFile(amina, "SW_ID,Name\nSW1,Somebody\n").andExpect(status().isForbidden());
    }

    @Test
    void whatAListSaysOfWorkersIsKeptWithThemAndPutsNobodyIntoATeam() throws Exception {
        var preview = looksAt(
                tom, "SW_ID,Name,Work email,Team\nSW1,Ruth Adler,ruth@council.example,north\nSW9,Nobody,,North\n");
        assertThat(preview.select("[role=status]").text())
                .contains("One worker gets an e-mail address", "For one worker Kith keeps which team the list names.");
        assertThat(preview.select("#teams").text()).contains("A list puts nobody into a team");
        assertThat(preview.select("table").first().select("tbody tr").eachText())
                .containsExactly("SW1 Ruth Adler ruth@council.example North");
        assertThat(loads(tom, preview).text()).contains("One worker has this e-mail address now.");
        var address =
                "/workers/" + jdbcOf(tom, "select id::text from worker where organisation_id = ? and sw_id = 'SW1'");
        var said = sees(amina, address).select("#said");
        assertThat(said.select("a").attr("href")).isEqualTo("mailto:ruth@council.example");
        assertThat(said.text()).contains("Works in North, as a list says.", "From a list that Tom loaded on");
        assertThat(
                        jdbcOf(
                                tom,
                                "select count(*)::text from team_member m where m.organisation_id = ? and m.account_id is null"))
                .isEqualTo("0");

        var again = looksAt(tom, "SW_ID,Name,Work email,Team\nSW1,Ruth Adler,adler@council.example,River\n");
        assertThat(again.select("#others ~ table tbody tr").eachText())
                .containsExactly(
                        "SW1 ruth@council.example adler@council.example Replace it SW1",
                        "SW1 North River Replace it SW1");
        assertThat(loads(tom, again).text()).contains("No change.", "2 things beside names stand otherwise");
        loads(tom, again, "overwrite", again.select("#line-team-2").val());
        assertThat(sees(tom, address).select("#said > p").text())
                .contains("ruth@council.example", "Works in River, as a list says.");
        assertThat(sees(tom, address).select("#said details").text())
                .contains("North From a list that Tom loaded on", "when Tom loaded another.");
        assertThat(sees(amina, address).select("#said details")).isEmpty();
    }

    @Test
    void aTeamThereIsNoneOfIsAFindingAndNoneIsMade() throws Exception {
        var preview = looksAt(tom, "SW_ID,Name,Team\nSW1,Ruth Adler,Nowhere\n");
        assertThat(preview.select("#findings ~ table tbody tr").text())
                .contains("line 2, Team", "Nowhere", "there is none of that name", "Only noted.");
        loads(tom, preview);
        assertThat(jdbcOf(tom, "select count(*)::text from team where organisation_id = ?"))
                .isEqualTo("2");
        assertThat(jdbcOf(tom, "select count(*)::text from worker_detail where organisation_id = ?"))
                .isEqualTo("0");
    }

    @Test
    void theAdministratorReadsTheTeamOnceTheWorkerHasAnAccount() throws Exception {
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        loads(tom, looksAt(tom, "SW_ID,Name,Work email,Team\nSW1,Amina,amina@council.example,River\n"));
        var worker = jdbcOf(tom, "select id::text from worker where organisation_id = ? and sw_id = 'SW1'");
        var colleague = "/staff/" + amina.account();
        assertThat(sees(piotr, colleague).select(".said-team")).isEmpty();
        sends(tom, "/workers/" + worker + "/account", "account", amina.account().toString(), "because", "She says so")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(piotr, colleague).select(".said-team").eachText())
                .containsExactly(
                        "A list says that they work in River. They are not in that team here: tick it if that is right.");
        assertThat(looksAt(tom, "SW_ID,Name,Work email\nSW1,Somebody,new@council.example\n")
                        .select("#findings ~ table")
                        .text())
                .as("the name is theirs, the rest of the line loads")
                .contains("this worker has an account", "Only noted.");
    }

    private String jdbcOf(Colleague who, String sql) {
        return acting.as(
                who.actor(),
                viewer -> jdbc.sql(sql).param(ashdown.id()).query(String.class).single());
    }

    @Test
    void columnsThatAreNotToldCanBeChosen() throws Exception {
        var preview = page(sendsFile(wendy, "Ref,Who\n4711,Jay\n").andExpect(status().isUnprocessableContent()));
        assertThat(preview.select(".summary a").eachText())
                .containsExactly(
                        "Choose the column with the number of a young person, or the one with the code of a worker",
                        "Choose the column with the name");
        assertThat(preview.select("#columns + p").text()).doesNotContain("Kith told this");
        var fields = fields(preview, "child", "0", "name", "1");
        var chosen = page(sends(wendy, "/name-list/preview", fields).andExpect(status().isOk()));
        assertThat(chosen.select("#child option[selected]").text()).isEqualTo("Ref");
        loads(wendy, chosen);
        assertThat(nameOf(four)).isEqualTo("Jay");
    }

    @Test
    void aColumnThatIsMissingIsSaidAtItsOwnField() throws Exception {
        var preview = page(sendsFile(wendy, "CHILD,Born\n4711,2009\n").andExpect(status().isUnprocessableContent()));
        assertThat(preview.select(".error").eachText()).containsExactly("Choose the column with the name");
        assertThat(preview.select("[aria-invalid]").eachAttr("id")).containsExactly("name");
        assertThat(preview.select("#columns + p").text()).startsWith("Kith told this");
        var both = fields(preview, "child", "0", "worker", "1", "name", "1");
        assertThat(page(sends(wendy, "/name-list/preview", both).andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .eachText())
                .containsExactly("Choose a number or a code, and not both");
    }

    @Test
    void aFileThatIsNoListIsCalledWhatItIs() throws Exception {
        assertThat(problem("letter.pdf", Files.PDF))
                .contains("letter.pdf", "a PDF", "a CSV file or a workbook (.xlsx)");
        assertThat(problem("list.csv", Files.PDF)).contains("a PDF");
        assertThat(problem("list.csv", Files.PNG)).contains("a picture");
        assertThat(problem("list.csv", new byte[0])).isEqualTo("“list.csv” is empty. Choose the file with the list.");
        assertThat(problem("list.csv", "\n \n".getBytes(StandardCharsets.UTF_8)))
                .contains("list.csv", "an empty file");
    }

    private String problem(String name, byte[] bytes) throws Exception {
        return page(sends(wendy, name, bytes).andExpect(status().isUnprocessableContent()))
                .select("#list-error")
                .text();
    }

    /** How files of other kinds begin. */
    private static final class Files {
        static final byte[] PDF = "%PDF-1.4\n%\u00e2\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
        static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    @Test
    void findingsComeAsACsvFile() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name\n4799,Nobody\n");
        var csv = sends(wendy, "/name-list/findings.csv", fields(preview))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8)).contains("list.csv,2,CHILD,4799,4799,");
    }

    @Test
    void whatIsNoListOrNoFileComesBackWithWhatToPutRight() throws Exception {
        for (var text : List.of("", "CHILD,Name\n", "x".repeat(Carried.MOST_BYTES + 1))) {
            var page = page(sendsFile(wendy, text).andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#list-error").text()).isNotBlank();
        }
        sends(wendy, "/name-list", "file-name", "x", "content", "%%%").andExpect(status().isUnprocessableContent());
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

    private String nameOf(Young young) throws Exception {
        return sees(amina, "/young-people/" + young.id()).select("h1").text();
    }

    private Document looksAt(Colleague who, String text) throws Exception {
        return page(sendsFile(who, text).andExpect(status().isOk()));
    }

    private ResultActions sendsFile(Colleague who, String text) throws Exception {
        return sends(who, "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions sends(Colleague who, String name, byte[] bytes) throws Exception {
        var file = new MockMultipartFile("list", name, "application/octet-stream", bytes);
        return mvc.perform(
                multipart("/name-list/preview").file(file).with(csrf()).with(signedInAs(who.account())));
    }

    private Document loads(Colleague who, Document preview, String... more) throws Exception {
        return page(sends(who, "/name-list", fields(preview, more)).andExpect(status().isOk()));
    }

    private static String tick(Document preview, int line) {
        return preview.select("#line-" + line).val();
    }

    /** What the form of a page sends when nothing is changed, and more. */
    private static String[] fields(Document preview, String... more) {
        var fields = new ArrayList<String>();
        preview.select("main form input[type=hidden]:not([name=_csrf])")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        preview.select("main form select").forEach(field -> {
            if (!List.of(more).contains(field.attr("name"))) {
                fields.addAll(List.of(
                        field.attr("name"), field.select("option[selected]").val()));
            }
        });
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
