package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.names.ReadList.read;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.intake.Finding;

/** What a list says beside names: pronouns, how somebody is reached, a team. */
class BesideNamesReadingTest {
    @Test
    void pronounsStandBesideTheNameAndOneLineCanHaveEither() throws NotRead {
        var list = read("CHILD,Name,Pronouns\n1,Jay,they/them\n2,Kim,\n3,,she/her\n4,Ash,#N/A\n");
        assertThat(list.given())
                .containsExactly(
                        new GivenName(2, "1", "Jay", "they/them"),
                        new GivenName(3, "2", "Kim"),
                        new GivenName(4, "3", null, "she/her"),
                        new GivenName(5, "4", "Ash"));
        assertThat(list.unnamed()).isEqualTo(1);
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("Pronouns");
            assertThat(finding.part()).isEqualTo("pronouns");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mailto:jay@example.com | jay@example.com",
                "mailto:jay@example.com?subject=Hi | jay@example.com",
                "Jay Field <jay@example.com> | jay@example.com",
                "jay@example.com; | jay@example.com",
                "tel:07700 900123 | 07700 900123",
                "07700\u2013900\u2013123 | 07700-900-123",
                "'07700900123 | 07700900123",
            })
    void whatProgramsPutRoundAnAddressOrANumberIsNotPartOfIt(String written, String meant) throws NotRead {
        var field = written.contains("@") ? Field.EMAIL : Field.PHONE;
        var list = read("CHILD;" + (field == Field.EMAIL ? "E-mail" : "Phone") + ";Name\n1;\"" + written + "\";Jay\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", Map.of(Field.NAME, "Jay", field, meant)));
        assertThat(list.findings()).isEmpty();
    }

    @Test
    void aWordForNothingIsNothingAndANameOfLettersIsAName() throws NotRead {
        var list = read(
                "CHILD,Name,Pronouns,E-mail,Phone\n1,NULL,NULL,N/A,-\n2,Nat,none,NULL,NULL\n3,Nan,,,\n4,(blank),,,\n");
        assertThat(list.given()).containsExactly(new GivenName(3, "2", "Nat"), new GivenName(4, "3", "Nan"));
        assertThat(list.findings()).isEmpty();
        assertThat(list.unnamed()).isEqualTo(2);
    }

    @Test
    void pronounsThatAreTooLongAreLeftAsideAndNotTheName() throws NotRead {
        var list = read("CHILD,Name,Pronouns\n1,Jay," + "x".repeat(41) + "\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Jay"));
        assertThat(list.findings()).hasSize(1);
    }

    @Test
    void twoLinesWithDifferentPronounsLoadNeither() throws NotRead {
        var list = read("CHILD,Name,Pronouns\n1,Jay,he/him\n1,Jay,they/them\n");
        assertThat(list.given()).isEmpty();
        assertThat(list.findings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "E-mail address,Mobile",
        "e-mail,phone",
        "EMail,Phone no.",
        "Email Address,Mobile Number",
        "Contact email,Contact number",
        "Young person's email,Telephone"
    })
    void howTheyAreReachedStandsBesideTheName(String email, String phone) throws NotRead {
        var list = read("CHILD," + email + "," + phone
                + ",Name\n1, jay@example.com ,07700\u00a0900 123,Jay\n2,,,Kim\n3,,+447700900124,\n");
        assertThat(list.given())
                .containsExactly(
                        new GivenName(
                                2,
                                "1",
                                Map.of(
                                        Field.NAME,
                                        "Jay",
                                        Field.EMAIL,
                                        "jay@example.com",
                                        Field.PHONE,
                                        "07700 900 123")),
                        new GivenName(3, "2", "Kim"),
                        new GivenName(4, "3", Map.of(Field.PHONE, "+447700900124")));
        assertThat(list.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jay at home,,E-mail,name",
        "jay@home,,E-mail,an @",
        "#N/A,,E-mail,an @",
        ",7700900123,Mobile,with its 0",
        ",7.7009E+11,Mobile,in digits",
        ",7700900123.0,Mobile,in digits",
        ",ask Mum,Mobile,in digits",
    })
    void whatIsNoAddressAndNoNumberIsSaidByLineAndTheRestOfItLoads(
            String email, String phone, String column, String said) throws NotRead {
        var list = read("CHILD,Name,E-mail,Mobile\n1,Jay," + (email == null ? "" : email) + ","
                + (phone == null ? "" : phone) + "\n2,Kim,,\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Jay"), new GivenName(3, "2", "Kim"));
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.child()).isEqualTo("1");
            assertThat(finding.expected()).contains(said);
            assertThat(finding.part()).isIn("email", "phone");
        });
    }

    @Test
    void ofTwoNumbersTheMobileIsReadAndTheOtherNamedOnce() throws NotRead {
        var list = read("CHILD,Name,Telephone,Mobile\n1,Jay,0117 496 0123,07700 900123\n");
        assertThat(list.given().getFirst().value(Field.PHONE)).isEqualTo("07700 900123");
        assertThat(list.findings()).singleElement().satisfies(finding -> assertThat(finding.expected())
                .contains("one phone number of each young person"));
    }

    @Test
    void aWorkersAddressAtWorkAndTeamStandBesideTheName() throws NotRead {
        var list = read(
                "SW_ID,Name,Work email,Team,Phone\nsw1,Ruth,ruth@council.example,North,07700 900123\nsw2,,nowhere,,\n");
        assertThat(list.given())
                .containsExactly(new GivenName(
                        2,
                        "SW1",
                        Map.of(Field.NAME, "Ruth", Field.EMAIL, "ruth@council.example", Field.TEAM, "North")));
        assertThat(list.findings())
                .extracting(Finding::column, Finding::line)
                .containsExactly(tuple("Phone", 1L), tuple("Work email", 3L));
    }

    @Test
    void aListOfWorkersKeepsNoPronouns() throws NotRead {
        var list = read("SW_ID,Name,Pronouns\n1,Ruth,she/her\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Ruth"));
        assertThat(list.findings()).singleElement().satisfies(finding -> assertThat(finding.expected())
                .contains("young people only"));
    }
}
