package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchInWelshTest extends SearchTest {

    @ParameterizedTest
    @CsvSource({
        "cath, Mae gen i gath, gath",
        "cath, Dyma fy nghath i, nghath",
        "cath, Aeth hi gyda ei chath, chath",
        "gath, Mae cath yma, cath",
        "tŷ, Mae hi yn ei thŷ newydd, thŷ",
        "cath ddu, Mae gen i gath ddu, gath",
        "plant, Roedd y blant wedi blino, blant",
        "gwely, Mae hi yn ei wely, wely"
    })
    void aWordIsFoundInTheFormItTakesInTheSentence(String typed, String written, String marked) throws Exception {
        writes(amina.account(), jay, written);
        writes(amina.account(), jay, "Mae hi yn bwrw glaw");
        var page = searches(amina.account(), jay, typed);
        assertThat(found(page)).containsExactly(written);
        assertThat(page.select("mark").eachText()).contains(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "cath, Mae dwy o gathod yma, gathod",
        "gathod, Aeth hi gyda ei chath, chath",
        "apwyntiad, Mae dau o apwyntiadau yfory, apwyntiadau",
        "apwyntiadau, Roedd yr apwyntiad am naw, apwyntiad",
        "merched, Mae ei ferch yma, ferch",
        "merch, Roedd y merched yn hapus, merched",
        "ysgol, Dyma restr o ysgolion sydd yn agos, ysgolion",
        "cyfarfodydd, Roedd y cyfarfod yn dda, cyfarfod",
        "dysgu, Fe ddysgais i nofio ddim gyrru, ddysgais",
        "dysgais, Mae hi yn dysgu nofio, dysgu",
        "siarad, Fe siaradodd hi gyda Jay, siaradodd",
        "siaradais, Mae hi wedi siarad, siarad",
        "gweithio, Fe weithiodd hi ddim ddoe, weithiodd",
        "weithiodd, Mae hi yn gweithio heno, gweithio",
        "derbyniwyd, Mae hi wedi derbyn llythyr, derbyn",
        "gofyn, Fe ofynnodd hi ddim, ofynnodd",
        "canodd, Mae hi yn hoffi canu, canu",
        "siaradant, Mae hi yn siarad, siarad",
        "'\"ferch fach\"', Roedd y merched bach yn hapus, merched bach"
    })
    void aWordIsFoundWithAnotherEnding(String typed, String written, String marked) throws Exception {
        writes(amina.account(), jay, written);
        writes(amina.account(), jay, "Mae hi yn bwrw glaw gan bawb");
        var page = searches(amina.account(), jay, typed);
        assertThat(found(page)).containsExactly(written);
        assertThat(String.join(" ", page.select("mark").eachText())).isEqualTo(marked);
    }

    @Test
    void onlyTheWordIsMarked() throws Exception {
        writes(amina.account(), jay, "Roedd dysgl a dysgu a dysgwr a ddysgodd yn y dysglau");
        assertThat(searches(amina.account(), jay, "dysgais").select("mark").eachText())
                .containsExactly("dysgu", "ddysgodd");
    }

    @Test
    void wordsThatLookAlikeAreNotFoundInEnglish() throws Exception {
        writes(amina.account(), jay, "We saw a planet, a ballet and some credit for the balloon");
        for (var word : new String[] {"plan", "ball", "cred"}) {
            assertThat(found(searches(amina.account(), jay, word))).as(word).isEmpty();
        }
    }

    @Test
    void manyAndLongWordsAreFoundInWelshAsWell() throws Exception {
        var words = "mae merch fach yn canu heno gyda ffrindiau newydd yn y dref ac yn dysgu nofio";
        writes(amina.account(), jay, words);
        assertThat(found(searches(amina.account(), jay, words))).hasSize(1);
        assertThat(found(searches(amina.account(), jay, "a".repeat(500)))).isEmpty();
        assertThat(found(searches(amina.account(), jay, "gwelasant ".repeat(49).strip())))
                .isEmpty();
        assertThat(found(searches(amina.account(), jay, "merch-ferch/a.b merch")))
                .isEmpty();
    }

    @Test
    void eitherOfTwoWordsWillDoInBothLanguages() throws Exception {
        writes(amina.account(), jay, "Mae gen i gath yn y fflat");
        writes(amina.account(), jay, "Mae gen i gi yn y fflat");
        writes(amina.account(), jay, "Mae gen i gi ar y fferm");
        assertThat(found(searches(amina.account(), jay, "fflat cath neu ci"))).hasSize(2);
        assertThat(found(searches(amina.account(), jay, "cath NEU \"ar y fferm\"")))
                .hasSize(2);
        writes(amina.account(), jay, "A bus to the hostel");
        writes(amina.account(), jay, "A bus to the house");
        writes(amina.account(), jay, "A walk to the house");
        assertThat(found(searches(amina.account(), jay, "bus hostel or house"))).hasSize(2);
        assertThat(found(searches(amina.account(), jay, "hostel or walk"))).hasSize(2);
        assertThat(found(searches(amina.account(), jay, "house or hostel -walk")))
                .hasSize(2);
    }

    @Test
    void englishTextsAreLeftAlone() throws Exception {
        writes(amina.account(), jay, "We had a chat about three things and thank you");
        for (var word : new String[] {"cat", "tree", "tank"}) {
            assertThat(found(searches(amina.account(), jay, word))).as(word).isEmpty();
        }
    }

    @Test
    void aWordLeftOutIsLeftOutInAllItsForms() throws Exception {
        writes(amina.account(), jay, "Mae gen i gath a chi");
        writes(amina.account(), jay, "Mae gen i chi");
        assertThat(found(searches(amina.account(), jay, "chi -cath"))).containsExactly("Mae gen i chi");
    }

    @Test
    void aWordLeftOutIsLeftOutWithAllItsEndings() throws Exception {
        writes(amina.account(), jay, "Mae gen i gathod a chi");
        writes(amina.account(), jay, "Mae gen i chi");
        writes(amina.account(), jay, "Roedd chi yn dysgu");
        assertThat(found(searches(amina.account(), jay, "chi -cath -dysgais"))).containsExactly("Mae gen i chi");
    }

    @Test
    void aSearchIsOneLineInTheLog() throws Exception {
        writes(amina.account(), jay, "Mae dwy o gathod yma");
        searches(ben.account(), jay, "cath");
        assertThat(log(ashdown, jay)).containsOnlyOnce("search");
    }

    @Test
    void aWordThatEnglishFindsTooCommonIsFoundAsWritten() throws Exception {
        writes(amina.account(), jay, "Roedd hyn yn her fawr");
        writes(amina.account(), jay, "Something else");
        assertThat(found(searches(amina.account(), jay, "her"))).containsExactly("Roedd hyn yn her fawr");
    }
}
