package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds on every page with something to put right: people who see little, or hear the page, are led to it. */
record ErrorPageCheck(Document page) {

    void holds() {
        assertThat(page.title()).startsWith("Error: ");
        summaryComesFirst();
        page.select(".summary li").forEach(this::leadsToItsField);
        page.select(".error:not([hidden])").forEach(this::isTiedToItsField);
        assertThat(page.select("[aria-invalid=true]")).isNotEmpty();
        everythingThatIsNamedIsThereOnce();
        everyWrongFieldSaysSo();
        everyFormHasItsToken();
    }

    private void summaryComesFirst() {
        var first = page.expectFirst("main").firstElementChild();
        assertThat(first).isNotNull();
        assertThat(first.className()).isEqualTo("summary");
        assertThat(first.hasAttr("autofocus")).as("focused").isTrue();
        assertThat(first.attr("tabindex")).isEqualTo("-1");
        assertThat(first.select("[role=alert] li")).isNotEmpty();
        assertThat(page.select(".summary")).hasSize(1);
    }

    private void leadsToItsField(Element line) {
        var link = line.expectFirst("a[href^=#]");
        var field = page.getElementById(link.attr("href").substring(1));
        assertThat(field).as(link.attr("href")).isNotNull();
        assertThat(field.is("input:not([type=hidden]), select, textarea, [tabindex=-1]"))
                .as("%s can be reached", link.attr("href"))
                .isTrue();
        assertThat(field.parents().stream().anyMatch(one -> one.is("details:not([open])")))
                .as("%s is folded away", link.attr("href"))
                .isFalse();
        assertThat(invalid(field)).as("%s is marked", link.attr("href")).isNotEmpty();
        assertThat(described(field).stream()
                        .anyMatch(error -> error.is(".error") && link.text().endsWith(error.text())))
                .as("%s is said beside %s", link.text(), link.attr("href"))
                .isTrue();
    }

    private List<Element> invalid(Element field) {
        return field.is("[aria-invalid=true]") ? List.of(field) : field.select("[aria-invalid=true]");
    }

    private List<Element> described(Element field) {
        return List.of(field.attr("aria-describedby").split(" ")).stream()
                .filter(id -> !id.isEmpty())
                .map(page::getElementById)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private void isTiedToItsField(Element error) {
        assertThat(error.id()).as(error.text()).isNotEmpty();
        assertThat(page.select("[aria-describedby~=(^|\\s)" + java.util.regex.Pattern.quote(error.id()) + "($|\\s)]"))
                .as("the field of “%s”", error.text())
                .isNotEmpty();
    }

    private void everythingThatIsNamedIsThereOnce() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (var field : page.select("[aria-describedby]")) {
            for (var id : field.attr("aria-describedby").strip().split(" +")) {
                assertThat(page.getElementById(id))
                        .as("what describes %s", field.id())
                        .isNotNull();
            }
        }
    }

    /** Whatever is marked as wrong is described by an error, or belongs to what is. */
    private void everyWrongFieldSaysSo() {
        for (var field : page.select("[aria-invalid=true]")) {
            assertThat(described(field).stream().anyMatch(one -> one.is(".error"))
                            || field.parents().stream()
                                    .anyMatch(one -> described(one).stream().anyMatch(error -> error.is(".error")))
                            || !field.parents().select("tr .meanwhile").isEmpty())
                    .as("what is wrong with %s", field.attr("name"))
                    .isTrue();
        }
    }

    private void everyFormHasItsToken() {
        for (var form : page.select("form[method=post]")) {
            assertThat(form.select("input[name=_csrf]").eachAttr("value"))
                    .as("the token of the form to %s", form.attr("action"))
                    .hasSize(1)
                    .noneMatch(String::isEmpty);
        }
    }
}
