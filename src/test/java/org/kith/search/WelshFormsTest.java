package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelshFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "pen, pen ben mhen phen",
        "tŷ, tŷ dŷ nhŷ thŷ",
        "cath, cath gath nghath chath",
        "bara, bara fara mara para mhara phara",
        "dydd, dydd ddydd nydd tydd nhydd thydd",
        "gardd, gardd ardd ngardd cardd nghardd chardd",
        "mam, mam fam bam",
        "llaw, llaw law",
        "rhieni, rhieni rieni",
        "chwaer, chwaer cwaer gwaer nghwaer",
        "siop, siop",
        "ffrind, ffrind"
    })
    void takesTheFormsOfTheTable(String word, String forms) {
        assertThat(WelshForms.beginnings(word)).containsExactlyInAnyOrder(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ben, pen", "mhen, pen", "phen, pen", "dŷ, tŷ", "nhŷ, tŷ", "thŷ, tŷ", "gath, cath", "nghath, cath",
                "chath, cath",
        "fara, bara", "ddydd, dydd", "nydd, dydd", "ardd, gardd", "ngardd, gardd", "wlad, gwlad", "fam, mam",
                "law, llaw", "law, glaw",
        "rieni, rhieni"
    })
    void findsTheWordFromAnyOfItsForms(String typed, String radical) {
        assertThat(WelshForms.beginnings(typed)).contains(radical);
        assertThat(WelshForms.of(typed)).contains(radical);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "cath, cathod chath gathod nghathod chathod",
        "gathod, cath cathod chath gath",
        "apwyntiadau, apwyntiad",
        "apwyntiad, apwyntiadau",
        "ysgolion, ysgol",
        "merched, merch ferch ferched",
        "cyfarfod, cyfarfodydd gyfarfodydd",
        "lleoedd, lle leoedd",
        "ffrindiau, ffrind",
        "meddygon, feddyg",
        "trefi, tref dref",
        "pryfed, pryf bryf",
        "estroniaid, estron",
        "pen, pennau bennau phennau",
        "tocynnau, tocyn docyn",
        "dysgu, dysgais ddysgais dysgodd dysgwyd dysgwn dysgwch dysgant dysgaist dysgasom dysgasoch dysgasant",
        "ddysgais, dysgu dysgodd dysg ddysgwyd",
        "dysgodd, dysgaf dysgi dysges dysgest dysgon dysgoch dysgai dysgit dysget dysgem dysgech dysgent dysgir dysgid",
        "siarad, siaradodd siaradais siaradith",
        "siaradodd, siarad",
        "gweithio, gweithiodd weithiodd gweithiais gweithir",
        "weithiodd, gweithio gweithiaf gweithir",
        "derbyn, derbyniodd dderbyniwyd",
        "dderbyniwyd, derbyn derbyniais",
        "gofynnodd, gofyn ofynnais",
        "gofyn, gofynnodd",
        "canu, canodd ganodd chanais",
        "cerdded, cerddodd gerddais"
    })
    void findsTheWordWithOtherEndings(String typed, String written) {
        assertThat(WelshForms.of(typed)).contains(written.split(" "));
    }

    /** A plural ending is not exchanged for that of a verb, a stem keeps three letters, and what is left of a short verb is no word. */
    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"newid, newydd", "canu, gan can", "dyn, dyna", "plant, plu pl", "bachgen, bechgyn", "ysgol, ysgafn"})
    void leavesOtherWordsAlone(String typed, String others) {
        assertThat(WelshForms.of(typed)).doesNotContain(others.split(" "));
    }

    @Test
    void hasSomeHundredFormsOfAWordAndNoMore() {
        assertThat(WelshForms.of("gwelasant").size()).isBetween(100, 1500);
        assertThat(WelshForms.of("s".repeat(21))).hasSize(1);
    }

    @Test
    void widensEachWordOfASearchAndKeepsItsShape() {
        var sought = SearchQuery.of(
                "english",
                "'cath' & !( 'siop' <-> 'du' ) | 'it''s' & 'a/b.c' & 'x'",
                Map.of("cath", Set.of("cath", "gath", "cathod"), "siop", Set.of("siop"), "du", Set.of("du", "ddu")));
        assertThat(sought.marked())
                .isEqualTo(
                        "( ( ( 'cath' | 'cathod' ) ) | ( ( 'gath' ) ) ) & !( ( ( ( 'siop' ) ) ) <-> ( ( ( 'ddu' ) ) | ( ( 'du' ) ) ) )"
                                + " | 'it''s' & 'a/b.c' & 'x'");
        assertThat(sought.welsh())
                .startsWith("( ( 'cat':* & ( 'cath' | 'cathod' ) ) | ( 'gat':* & ( 'gath' ) ) ) & !(")
                .endsWith(" | 'it''s' & 'a/b.c' & 'x'");
    }
}
