package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.continuity.ContinuityCsv;
import org.kith.continuity.YearFigure;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The published sample of a return, in {@code ssda903} of the folder that {@code KITH_RETURNS} names: its figures are those worked out by hand, the record it is loaded
 * into has the same, and so has the page of each young person that is opened. {@code ReturnCommandsTest} asks the same of a return of its own.
 */
@EnabledIfEnvironmentVariable(
        named = "KITH_RETURNS",
        matches = ".+",
        disabledReason = "the published sample is not the project’s to keep")
class PublishedSampleTest extends OnLoading {
    private static final ReportingYear YEAR = new ReportingYear(2018);
    private static final LocalDate LAST = LocalDate.of(2018, 3, 31);
    private static final int ROWS = 2_123;

    /** Every so many is opened, beside those worked out by hand. */
    private static final int EACH = 150;

    private static final Map<String, String> BY_HAND = Map.of(
            "982", "2,1,0,365,0,293,197,0.5397",
            "32", "1,0,0,14,0,62,62,1.0000",
            "2431", "1,1,0,365,18,449,0,1.0000",
            "86196", "4,3,0,365,66,191,106,0.3545",
            "93112", "4,3,0,361,22,242,26,0.5487",
            "61582", "3,2,1,365,1,464,133,0.3654",
            "3382", "2,2,1,365,34,457,0,0.7221");

    @Autowired
    private RecordedContinuity continuity;

    @Autowired
    private MockMvc mvc;

    @Test
    void figuresOnPagesAreThoseOfTheReturn() throws Exception {
        var sample = sample();
        var figures = sample.continuity(LAST);
        assertThat(figures).hasSize(ROWS);
        var csv = new StringWriter();
        ContinuityCsv.write(figures, csv);
        assertThat(csv.toString().lines())
                .containsAll(BY_HAND.entrySet().stream()
                        .map(one -> one.getKey() + "," + one.getValue())
                        .toList());
        load(sample);
        assertThat(continuity.of(ashdown, YEAR, LAST).byChild()).isEqualTo(figures);
        var analyst = analyst();
        var people = people();
        var opened = Stream.concat(
                        BY_HAND.keySet().stream(),
                        figures.keySet().stream().sorted().filter(child -> child.hashCode() % EACH == 0))
                .distinct()
                .toList();
        assertThat(opened).hasSizeGreaterThan(BY_HAND.size());
        for (var child : opened) {
            assertSame(child, figures.get(child), page(analyst, people.get(child)));
        }
    }

    private static void assertSame(String child, Continuity figures, String page) {
        var shown = Jsoup.parse(page).select("#figures ~ .cards").first();
        assertThat(shown.select(".figure").eachText())
                .as(child)
                .isEqualTo(
                        YearFigure.of(figures).stream().map(YearFigure::value).toList());
    }

    private static Return903 sample() throws IOException {
        var read = ReturnReader.read(Path.of(System.getenv("KITH_RETURNS"), "ssda903"), YEAR);
        assertThat(read).isInstanceOf(ReadResult.Readable.class);
        return ((ReadResult.Readable) read).theReturn();
    }

    private String page(UUID account, UUID person) throws Exception {
        return mvc.perform(get("/young-people/" + person + "?year=2018").with(signedInAs(account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private UUID analyst() {
        var account = UUID.randomUUID();
        acting.doAs(Actor.job(JobName.INSTALL, ashdown), viewer -> jdbc.sql(
                        "insert into account (id, organisation_id, name, role) values (?, ?, 'Wendy', 'analyst')")
                .params(account, ashdown)
                .update());
        return account;
    }

    private Map<String, UUID> people() {
        return acting.as(job(), viewer -> {
            var all = new HashMap<String, UUID>();
            jdbc.sql("select child_number, id from young_person where organisation_id = ?")
                    .param(ashdown)
                    .query(row -> {
                        all.put(row.getString("child_number"), row.getObject("id", UUID.class));
                    });
            return all;
        });
    }
}
