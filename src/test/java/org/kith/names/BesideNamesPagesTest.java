package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a list says beside names, how somebody is reached and what they are called by, is loaded, kept and replaced as names are. */
class BesideNamesPagesTest extends OnNameLists {
    @Test
    void howTheyAreReachedIsLoadedKeptAndReplacedAsNamesAre() throws Exception {
        var list = "CHILD,Name,E-mail,Mobile\n4711,Jay,jay@example.com,07700 900123\n0815,Zoë,,ask Mum\n";
        var preview = looksAt(wendy, list);
        assertThat(preview.select("[role=status]").text())
                .contains("One young person gets an e-mail address", "One young person gets a phone number");
        assertThat(preview.select("table").first().select("tbody tr").eachText())
                .containsExactly("4711 Jay jay@example.com 07700 900123", "0815 Zoë – –");
        assertThat(preview.select("#findings ~ table").text())
                .contains("line 3, Mobile", "ask Mum", "The phone number is left out; the rest of the line is loaded.");
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
                .containsExactly(
                        "4711 Jay: Phone number 07700 900456 said so themselves 07700 900789 Replace it 4711: Phone number");
        assertThat(loads(wendy, again).text())
                .contains(
                        "No change.", "One thing beside names stands otherwise", "another phone number stands in Kith")
                .contains("The phone number is left out; the rest of the line is loaded.")
                .doesNotContain("The row is left out.", "Only noted.");
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
    void everyChangeIsShownWithWhoseItIsAlsoOfThoseWhoHaveANameAlready() throws Exception {
        loads(wendy, looksAt(wendy, "CHILD,Name\n4711,Jay\n0815,Zoë\n"));
        var preview = looksAt(
                wendy,
                "CHILD,Name,E-mail,Mobile\n4711,Jay,jay@example.com,07700 900123\n0815,Zoë,zoe@example.com,\n4712,Ash,,\n");
        assertThat(preview.select("[role=status]").text())
                .startsWith(
                        "2 young people get an e-mail address who have none yet. One young person gets a phone number who has none yet.");
        assertThat(preview.select("table").first().select("tbody tr").eachText())
                .containsExactly("4711 Jay jay@example.com 07700 900123", "0815 Zoë zoe@example.com –");
        assertThat(preview.select("table").first().select("caption").text())
                .isEqualTo("What is put where there is nothing yet");
        loads(wendy, preview);
        var again = looksAt(
                wendy,
                "CHILD,Name,E-mail,Mobile\n4711,Jayden,jay@example.org,07700 900321\n0815,Zoë,zoe@example.com,\n");
        assertThat(again.select("[role=status]").text())
                .contains(
                        "One e-mail address stands in Kith already.",
                        "One person is called something else in Kith.",
                        "One e-mail address stands otherwise in Kith.",
                        "One phone number stands otherwise in Kith.");
        assertThat(again.select("#others ~ table tbody tr").eachText())
                .containsExactly(
                        "4711 Jay: Name Jay Jayden Replace it 4711: Name",
                        "4711 Jay: E-mail address jay@example.com jay@example.org Replace it 4711: E-mail address",
                        "4711 Jay: Phone number 07700 900123 07700 900321 Replace it 4711: Phone number");
    }

    @Test
    void everybodyOfAListStandsThere() throws Exception {
        var list = new StringBuilder("CHILD,Name,Mobile\n");
        for (var i = 1; i <= 12; i++) {
            ashdown.team("Team " + i).youngPerson("").childNumber("80" + i);
            list.append("80").append(i).append(",,07700 9001").append(10 + i).append("\n");
        }
        world.settle();
        var table = looksAt(wendy, list.toString()).select("table").first();
        assertThat(table.select("caption").text()).isEqualTo("What is put where there is nothing yet");
        assertThat(table.select("tbody tr")).hasSize(12);
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
                .containsExactly("4711 Jay: Pronouns they/them said so themselves he/him Replace it 4711: Pronouns");
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
}
