package org.kith.record;

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
    void aWordThatEnglishFindsTooCommonIsFoundAsWritten() throws Exception {
        writes(amina.account(), jay, "Roedd hyn yn her fawr");
        writes(amina.account(), jay, "Something else");
        assertThat(found(searches(amina.account(), jay, "her"))).containsExactly("Roedd hyn yn her fawr");
    }
}
