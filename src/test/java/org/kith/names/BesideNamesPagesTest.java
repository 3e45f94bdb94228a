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
}
