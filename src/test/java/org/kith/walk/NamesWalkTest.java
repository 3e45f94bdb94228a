package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.files.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody goes to every page about somebody whose name was changed, as were those of a worker, of a partner and of every service, and then about somebody of whom a number is known, and then not even
 * that. The name before shows only where it is opened on purpose, and no sentence has a hole in it where a name belongs.
 */
class NamesWalkTest extends OnCanaries {
    private static final Set<Walker> WALKERS = Set.of(
            Walker.THEMSELVES,
            Walker.COLLEAGUE,
            Walker.THEIR_MANAGER,
            Walker.WORKER_OF_ANOTHER_TEAM,
            Walker.PARTNER,
            Walker.ANALYST,
            Walker.ADMINISTRATOR);
    private static final Set<Walker> MAY_OPEN_NAMES_BEFORE =
            Set.of(Walker.THEMSELVES, Walker.COLLEAGUE, Walker.THEIR_MANAGER);

    private static final Pattern BEFORE = Pattern.compile("\\b(?:Jay|Amina|Dana|Brightwell|Canalside|Lock Street)\\b");
    private static final Pattern HOLE =
            Pattern.compile("\\bnull\\b|\\S {2,}\\S| [.,:;?!’](\\s|$)|^[:,’](?! “)|[“(] *[”)]");
    private static final String NAMED =
            "title, h1, h2, h3, a, button, th, label, legend, summary, option, strong, caption";

    private static final JdbcClient past = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Routes routes;

    @BeforeEach
    void theyWriteToo() throws Exception {
        jay.actor();
        var entry = UUID.randomUUID();
        var address = writesEntry(entry, 0, "I wrote this.");
        handsPhoto(address);
        writesEntry(entry, 1, "I wrote this anew.");
        sends(jay.account(), of(jay) + "/asks", "words", "Can we talk?");
        standsBesideTheRecord();
        var ids = new HashMap<>(Ids.of(ashdown.id()));
        for (var place : List.of("young-people/{id}", "shared-with-me/{id}")) {
            ids.put(place, List.of(jay.id().toString()));
        }
        ids.put(
                "accounts/{account}",
                List.of(amina.account().toString(), partner.account().toString()));
        ids.put(
                "entries/{entry}",
                List.of(entry.toString(), hiddenIn.get(Canary.WITHHELD_ENTRY).toString()));
        ids.put("welcome/{token}", List.of("nothing"));
        routes = new Routes(requestMappingHandlerMapping, ids);
    }

    /**
     * Whether an address is a page to somebody does not hang on how anybody is called, so each is asked for once, and those that are pages again when the
     * number alone is left; when that is gone too, those that showed the name or the number.
     */
    @Test
    void theNameBeforeShowsOnlyWhereItIsOpenedOnPurposeAndNoSentenceHasAHole() throws Exception {
        calls("Robin Ashby", "4711");
        renames(amina, "Noor Khan");
        renames(partner, "Sol Weir");
        past.sql("update service set name = 'Harbour House ' || id where organisation_id = ?")
                .param(ashdown.id())
                .update();
        var met = new TreeSet<String>();
        var pages = new ArrayList<Place>();
        var shown = new HashSet<Place>();
        walk(everywhere(), (place, html) -> {
            pages.add(place);
            words(Jsoup.parse(html))
                    .filter(text -> !text.contains("Jay rang") && !text.startsWith("Say whose it is: Amina and I"))
                    .flatMap(text -> BEFORE.matcher(text).results())
                    .forEach(before -> met.add(place.walker() + " reads " + before.group() + " at " + said(place)));
            if (html.contains("Robin")) {
                shown.add(place);
            }
        });
        assertThat(met).isEqualTo(onPurpose());

        var holes = new TreeSet<String>();
        calls(null, "4711");
        walk(pages, (place, html) -> {
            holes(html).forEach(hole -> holes.add(place.walker() + " at " + said(place) + ": " + hole));
            if (html.contains("4711")) {
                shown.add(place);
            }
        });
        calls(null, null);
        walk(pages.stream().filter(shown::contains).toList(), (place, html) -> holes(html)
                .forEach(hole -> holes.add(place.walker() + " at " + said(place) + " (no number): " + hole)));
        assertThat(holes).isEmpty();
        assertThat(shown).as("where the name or the number shows").hasSizeBetween(100, pages.size() - 1);
    }

    private Set<String> onPurpose() {
        var onPurpose = MAY_OPEN_NAMES_BEFORE.stream()
                .map(walker -> walker + " reads Jay at /young-people/{id}/names-before")
                .collect(Collectors.toCollection(TreeSet::new));
        onPurpose.add(Walker.ADMINISTRATOR + " reads Amina at /accounts/{amina}/names-before");
        onPurpose.add(Walker.ADMINISTRATOR + " reads Dana at /accounts/{dana}/names-before");
        return onPurpose;
    }

    private String said(Place place) {
        return place.address()
                .replace(jay.id().toString(), "{id}")
                .replace(amina.account().toString(), "{amina}")
                .replace(partner.account().toString(), "{dana}");
    }

    /** As they or an administrator put it right, past the form. */
    private static void renames(Colleague who, String name) {
        past.sql("""
                with who as (select set_config('kith.role', 'administrator', true), set_config('kith.actor', ?, true),
                    set_config('kith.organisation', a.organisation_id::text, true) from account a where a.id = ?)
                update account set name = ? from who where id = ?
                """)
                .params(who.account().toString(), who.account(), name, who.account())
                .update();
    }

    private record Place(Walker walker, String address) {}

    private interface Met {
        void met(Place place, String html);
    }

    /** No question changes how somebody is called; and the demo's first page has people of other tests. */
    private List<Place> everywhere() {
        var addresses = routes.pages().stream()
                .filter(address -> !address.contains("?") && !address.equals("/demo"))
                .toList();
        return WALKERS.stream()
                .flatMap(walker -> addresses.stream().map(address -> new Place(walker, address)))
                .toList();
    }

    private void walk(List<Place> places, Met met) throws Exception {
        for (var place : places) {
            var answer = mvc.perform(get(place.address()).with(signedInAs(accounts.get(place.walker()))))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == 200
                    && String.valueOf(answer.getContentType()).startsWith("text/html")) {
                met.met(place, answer.getContentAsString());
            }
        }
    }

    /** What people read and screen readers say; of an entry, not what was typed. */
    private static Stream<String> words(Document page) {
        return Stream.concat(
                page.getAllElements().stream()
                        .flatMap(element -> element.textNodes().stream())
                        .map(TextNode::getWholeText),
                Stream.of("alt", "aria-label", "title", "value", "placeholder", "data-asked")
                        .flatMap(name -> page.getElementsByAttribute(name).eachAttr(name).stream()));
    }

    /** Sentences with a hole in them, and headings, links and cells of a table's head that are empty. */
    private static Stream<String> holes(String html) {
        var page = Jsoup.parse(html);
        page.select("textarea").remove();
        var empty = page.select(NAMED).stream()
                .filter(element -> element.text().isBlank()
                        && element.select("img[alt], svg, input, [value]").isEmpty())
                .map(Element::outerHtml);
        return Stream.concat(
                empty,
                page.getAllElements().stream()
                        .flatMap(element -> element.textNodes().stream())
                        .flatMap(node -> node.getWholeText().lines().map(line -> after(node, line)))
                        .filter(text -> HOLE.matcher(text).find()));
    }

    /** Words for screen readers that follow a link's own begin with a colon. */
    private static String after(TextNode node, String line) {
        var unseen = node.parent() instanceof Element parent && parent.hasClass("unseen");
        return unseen && line.matches(": .+") ? line.substring(2) : line;
    }

    /** As a return and a team say it, past the forms, so that every page has been made for the name before. */
    private void calls(String name, String number) {
        past.sql("""
                with who as (select set_config('kith.role', 'job import', true), set_config('kith.actor', '', true),
                    set_config('kith.organisation', y.organisation_id::text, true) from young_person y where y.id = ?)
                update young_person set known_as = ?, child_number = ? from who where id = ?
                """).params(jay.id(), name, number, jay.id()).update();
    }

    private String writesEntry(UUID entry, int seen, String words) throws Exception {
        var address = of(jay) + "/entries" + (seen == 0 ? "" : "/" + entry + "/versions");
        sends(jay.account(), address, form(entry, seen, false, words)).andExpect(status().is3xxRedirection());
        return of(jay) + "/entries/" + entry;
    }

    private void handsPhoto(String entry) throws Exception {
        hands(jay.account(), entry, "room.jpg", "My room", Made.photoWithPlace(80, 60, 1));
    }
}
