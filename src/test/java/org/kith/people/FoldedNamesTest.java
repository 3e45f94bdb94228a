package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How names are compared, as PostgreSQL itself answers. */
class FoldedNamesTest {
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.app());

    private String folded(String name) {
        return jdbc.sql("select kith.folded(?)").param(name).query(String.class).single();
    }

    private boolean fit(String called, String sought) {
        return jdbc.sql("select kith.names_fit(kith.folded(?), kith.folded(?))")
                .params(called, sought)
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zoë,zoe
            Zoe\u0308,zoe
            Zoe\u00a8,zoe
            ZOË\u00a0\u2003 Brown,zoe brown
            O’Brien,obrien
            Oʼ\u200bBri\u00aden,obrien
            Anne\u2011Marie,anne marie
            'Brown, Zoë',brown zoe
            Łukasz Żółć,lukasz zolc
            Søren Æbelø Ðórðr Þór,soren aebelo dordr thor
            Nguyễn Đức,nguyen duc
            Işıl İLKER ısıl,isil ilker isil
            GROSS Groß GROẞ,gross gross gross
            Müller,muller
            Siân Ŵyn,sian wyn
            Jose\u0301 Peña,jose pena
            Ｚｏｅ,zoe
            Γιώργος ΓΙΩΡΓΟΣ,γιωργοσ γιωργοσ
            Семён СЕМЕН Ґанна,семен семен ганна
            أحمد مُحَمَّد فاطمة,احمد محمد فاطمه
            علی\u200cرضا,عليرضا
            שָׁלוֹם,שלום
            अंजली अँजली फ़ातिमा,अंजली अंजली फातिमा
            ሥላሴ ኃይሉ,ስላሴ ሀይሉ
            王·小明,王 小明
            4711-A,4711 a
            %,%
            """)
    void aNameIsComparedFolded(String name, String folded) {
        assertThat(folded(name)).isEqualTo(folded);
        assertThat(folded(folded)).as("folding twice changes nothing").isEqualTo(folded);
    }

    /** A text as a search knows it: what an apostrophe or a hyphen holds together also without it. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            We WALKED,we walked
            I don't,i don't dont
            Rose-Ann,rose-ann roseann
            ŴYN’s ‑ Zoë-Lou,wyn's - zoe-lou wyns zoelou
            `so',"'so'"
            a<b>c,a b c
            [[withheld:0f8fad5b-d9cb-469f-a165-70867728950e]]it's," it's its"
            ﷺa,"\u0020a"
            """)
    void aTextIsSearchedFolded(String said, String searched) {
        var kept = jdbc.sql("select kith.searched(?)")
                .param(said)
                .query(String.class)
                .single();
        assertThat(kept).isEqualTo(searched);
    }

    /** Also where the database's own small letters would be those of English alone. */
    @Test
    void capitalsAndSmallLettersAreTheSame() {
        var letters = IntStream.rangeClosed(0x20, 0xFFFF)
                .filter(c -> Character.isLetter(c)
                        && Character.toLowerCase(c) != c
                        && Character.toUpperCase(Character.toLowerCase(c)) == c)
                .mapToObj(Character::toString)
                .toList();
        assertThat(letters).hasSizeGreaterThan(900);
        assertThat(jdbc.sql(
                                "select c from unnest(?::text[], ?::text[]) t (c, s) where kith.folded(c) <> kith.folded(s)")
                        .param(letters.toArray(String[]::new))
                        .param(letters.stream().map(String::toLowerCase).toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void lettersOnceComposedAndOnceTakenApartAreTheSame() {
        var letters = IntStream.rangeClosed(0x20, 0xD7FF)
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .toList();
        assertThat(jdbc.sql(
                                "select c from unnest(?::text[], ?::text[]) t (c, s) where kith.folded(c) <> kith.folded(s)")
                        .param(letters.toArray(String[]::new))
                        .param(letters.stream()
                                .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFD))
                                .toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** A vowel of Hindi, a voiced sound of Japanese, a letter of Thai: these are no accents. */
    @ParameterizedTest
    @CsvSource({"कि,का", "राम,रम", "が,か", "ก่,ข่", "חיים,חים", "Иван,Иона", "张,章", "Zoe,Zoey", "Müller,Mueller"})
    void whatTellsNamesApartIsKept(String one, String other) {
        assertThat(folded(one)).isNotEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zoë Brown,Brown Zoe
            Zoë Brown,'BROWN, ZOE'
            Zoë Marie Brown,Zoe Brown
            Zoë Marie Brown,Brown Zoe
            Zoë Marie Brown,Brown Zoe-Marie
            Zoë Brown,Zoe Marie Brown
            Anne-Marie Lee,Annemarie Lee
            Anne-Marie Lee,Lee Annemarie
            Annemarie,Anne Marie
            Seán O’Brien,Sean O Brien
            王小明,王 小明
            王小明,小明 王
            Jay,Jay Smith
            """)
    void theyFit(String called, String sought) {
        assertThat(fit(called, sought)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zoë Brown,Zoe
            Zoë Brown,Brown
            Zoë Marie Brown,Marie Brown
            Zoë Marie Brown,Zoe Ann Brown
            Zoë Brown,Zoe Browne
            Zoë Brown,Zoe Ann Browne
            Jay,Sam Jay
            Jay,Jo Jay Max
            Jay,Ja
            """)
    void theyDoNotFit(String called, String sought) {
        assertThat(fit(called, sought)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoey", "Zoie", "zooe", "Zoe Y"})
    void misspellingsHaveTheirConsonantsInCommon(String misspelt) {
        assertThat(consonants(misspelt)).isEqualTo(consonants("Zoë"));
        assertThat(List.of(consonants("Zara"), consonants("Jo"))).doesNotContain(consonants(misspelt));
    }

    private String consonants(String name) {
        return jdbc.sql("select kith.consonants(kith.folded(?))")
                .param(name)
                .query(String.class)
                .single();
    }
}
