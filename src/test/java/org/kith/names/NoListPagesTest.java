package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that are not told are chosen by hand, and what is no list is called what it is. */
class NoListPagesTest extends OnNameLists {
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
    void columnsThatAreNotToldCanBeChosen() throws Exception {
        var preview = page(sendsFile(wendy, "Ref,Who\n4711,Jay\n").andExpect(status().isUnprocessableContent()));
        assertThat(preview.select(".summary a").eachText())
                .containsExactly(
                        "Choose the column with the number of a young person, or the one with the code of a worker",
                        "Choose the column with the name");
        assertThat(preview.select("#columns + p").text()).doesNotContain("So the columns are read");
        var fields = fields(preview, "child", "0", "name", "1");
        var chosen = page(sends(wendy, "/name-list/preview", fields).andExpect(status().isOk()));
        assertThat(chosen.select("#child option[selected]").text()).isEqualTo("Ref");
        loads(wendy, chosen);
        assertThat(nameOf(four)).isEqualTo("Jay");
    }

    /** Whoever says where the numbers stand has said all that Kith did not know: nothing else of the list is lost by it. */
    @Test
    void whatHeadingsTellIsChosenBeforeTheNumberIs() throws Exception {
        var list = "Person ID ref;Known as;Mail;Mobile;Team\n4711;Jay;jay@example.com;07700 900123;North\n";
        var preview = page(sendsFile(wendy, list).andExpect(status().isUnprocessableContent()));
        assertThat(preview.select("#child option[selected]").val()).isEmpty();
        assertThat(preview.select("#team option[selected]").text()).isEqualTo("Team");
        assertThat(preview.select("#without-place"))
                .as("it may be a list of workers")
                .isEmpty();
        var chosen = page(sends(wendy, "/name-list/preview", fields(preview, "child", "0"))
                .andExpect(status().isOk()));
        assertThat(chosen.select("#email option[selected]").text()).isEqualTo("Mail");
        assertThat(chosen.select("#phone option[selected]").text()).isEqualTo("Mobile");
        assertThat(chosen.select("#without-place").text()).endsWith("keeps nothing of them: Team.");
        loads(wendy, chosen);
        assertThat(sees(amina, "/young-people/" + four.id()).select("#reach").text())
                .contains("07700 900123", "jay@example.com");
    }

    @Test
    void whatNoColumnIsChosenForIsNotSaidToStandInAnother() throws Exception {
        var preview = looksAt(wendy, "CHILD,Name,E-mail\n4711,Jay,jay@example.com\n");
        var without = page(sends(wendy, "/name-list/preview", fields(preview, "email", "")));
        assertThat(without.select("#findings ~ table tbody tr").text())
                .contains("line 1, E-mail", "choose it above")
                .doesNotContain("from one column");
    }

    @Test
    void aColumnThatIsMissingIsSaidAtItsOwnField() throws Exception {
        var preview = page(sendsFile(wendy, "CHILD,Born\n4711,2009\n").andExpect(status().isUnprocessableContent()));
        assertThat(preview.select(".error").eachText()).containsExactly("Choose the column with the name");
        assertThat(preview.select("[aria-invalid]").eachAttr("id")).containsExactly("name");
        assertThat(preview.select("#columns + p").text()).startsWith("So the columns are read");
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
                .select("#list-wrong")
                .text();
    }

    /** How files of other kinds begin. */
    private static final class Files {
        static final byte[] PDF = "%PDF-1.4\n%\u00e2\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
        static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    @Test
    void whatIsNoListOrNoFileComesBackWithWhatToPutRight() throws Exception {
        for (var text : List.of("", "CHILD,Name\n", "x".repeat(Carried.MOST_BYTES + 1))) {
            var page = page(sendsFile(wendy, text).andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#list-wrong").text()).isNotBlank();
        }
        sends(wendy, "/name-list", "file-name", "x", "content", "%%%").andExpect(status().isUnprocessableContent());
    }
}
