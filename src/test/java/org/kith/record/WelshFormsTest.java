package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(WelshForms.of(word)).containsExactlyInAnyOrder(forms.split(" "));
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
        assertThat(WelshForms.of(typed)).contains(radical);
    }

    @Test
    void widensEachWordOfASearchAndKeepsItsShape() {
        assertThat(WelshForms.in("'llaw' & !( 'siop' <-> 'rhieni' ) | 'it''s' & 'a/b.c' & 'x'"))
                .isEqualTo("( 'llaw' | 'law' ) & !( ( 'siop' ) <-> ( 'rhieni' | 'rieni' ) ) | 'it''s' & 'a/b.c' & 'x'");
    }
}
