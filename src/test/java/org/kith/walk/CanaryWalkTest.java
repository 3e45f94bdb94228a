package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.database.Dump;
import org.kith.database.TestDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everybody goes to every address, and meets the hidden words that are for them and no others. */
class CanaryWalkTest extends OnCanaries {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern BELOW = Pattern.compile("^/(?:young-people|shared-with-me)/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern FIELD = Pattern.compile("<(?:form|textarea|select|input)\\b[^>]*>");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*) – Kith</title>");
    private static final List<String> NOT_REFILLED = List.of(
            " autocomplete=\"off\"",
            " type=\"hidden\"",
            " type=\"checkbox\"",
            " type=\"radio\"",
            " type=\"file\"",
            " type=\"submit\"");
    private static final String EAR = "the ear hears this line";

    private static final JdbcClient log = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Routes routes;

    @BeforeEach
    void learnTheWays() throws Exception {
        standsBesideTheRecord();
        var link =
                page(sends(ben, of(maya) + "/way-in")).text().replaceFirst("(?s).*/welcome/([A-Za-z0-9_-]+).*", "$1");
        var ids = new HashMap<>(Ids.of(ashdown.id()));
        ids.put("welcome/{token}", List.of(link));
        routes = new Routes(requestMappingHandlerMapping, ids);
    }

    @Test
    void everybodyMeetsWhatIsForThemAndNothingElse() throws Exception {
        var met = new EnumMap<Canary, Map<Walker, String>>(Canary.class);
        var noLine = new ArrayList<String>();
        var refilled = new TreeSet<String>();
        var titled = new TreeSet<String>();
        var inTitle = new HashMap<String, Optional<String>>();
        var tables = new TreeSet<String>();
        var typed = TypedWords.of(ashdown.id());
        var told = new SoftAssertions();
        for (var walker : Walker.values()) {
            for (var address : addresses(walker)) {
                var before = readings(walker);
                var answer = answer(walker, get(address));
                var found = Canary.in(answer);
                unlogged(walker, found, before)
                        .ifPresent(word -> noLine.add(walker + " met " + word + " at " + address));
                FIELD.matcher(answer)
                        .results()
                        .map(field -> field.group())
                        .filter(field -> NOT_REFILLED.stream().noneMatch(field::contains))
                        .forEach(field -> refilled.add(
                                field + " at " + ID.matcher(address).replaceAll("{id}")));
                TITLE.matcher(answer)
                        .results()
                        .flatMap(title -> inTitle.computeIfAbsent(title.group(1), typed::in).stream())
                        .forEach(word ->
                                titled.add(word + " at " + ID.matcher(address).replaceAll("{id}")));
                if (answer.contains("\nContent-Type: [text/csv")) {
                    tables.add(ID.matcher(address).replaceAll("{id}"));
                    told.assertThat(answer)
                            .as("what tells a spreadsheet how letters are written, at %s", address)
                            .contains("\n\n\uFEFF");
                }
                if (answer.startsWith("404") && !answer.equals(nobodys(walker, address))) {
                    told.assertThat(answer).as("%s at %s", walker, address).isEqualTo(nobodys(walker, address));
                }
                found.forEach(canary -> met.computeIfAbsent(canary, none -> new EnumMap<>(Walker.class))
                        .putIfAbsent(walker, address));
            }
        }
        for (var canary : Canary.values()) {
            var by = met.getOrDefault(canary, Map.of());
            told.assertThat(by.keySet()).as("%s, met at %s", canary, by).isEqualTo(canary.mayMeet());
        }
        told.assertThat(refilled)
                .as("no form and no field that a browser may fill in again")
                .isEmpty();
        told.assertThat(tables).contains("/young-people/{id}/continuity.csv", "/our-policies/{id}/readers.csv");
        told.assertThat(titled)
                .as("no page called by what was typed: browsers keep titles in their history")
                .isEmpty();
        told.assertThat(noLine)
                .as("no page with words of a record without a line in the log")
                .isEmpty();
        told.assertAll();
    }

    /**
     * Where somebody comes. Below young people who are hidden from them it is one of each kind of address, and one more of Jay, since whose it is is asked
     * before all else there; {@link ProbeWalkTest} goes to all of them.
     */
    private List<String> addresses(Walker walker) throws Exception {
        var hidden = new HashMap<String, Boolean>();
        var kinds = new HashSet<String>();
        var addresses = new ArrayList<String>();
        for (var address : routes.pages()) {
            var below = BELOW.matcher(address);
            if (!below.find() || !isHidden(walker, below.group(), hidden) || kinds.add(kind(address))) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private boolean isHidden(Walker walker, String record, Map<String, Boolean> known) throws Exception {
        if (!known.containsKey(record)) {
            known.put(record, answer(walker, get(record)).startsWith("404"));
        }
        return known.get(record);
    }

    private String kind(String address) {
        var isJays = address.contains(jay.id().toString());
        return ID.matcher(address).replaceAll("{id}") + (isJays ? " of Jay" : "");
    }

    /** A word of a record that came without a line in its log by whoever met it. What is just for them, only they
     * read, and it is no line; nor is the reason somebody gave themselves. */
    private Optional<Canary> unlogged(Walker walker, Set<Canary> found, long before) {
        return found.stream()
                .filter(canary -> !canary.isJustForThem() && !canary.isReasonOf(walker))
                .findFirst()
                .filter(canary -> readings(walker) == before);
    }

    private long readings(Walker walker) {
        return log.sql("select count(*) from reading where account_id = ?")
                .param(accounts.get(walker))
                .query(Long.class)
                .single();
    }

    private final Map<String, String> answeredBefore = new HashMap<>();

    /** What is answered at the same address of nobody and nothing. */
    private String nobodys(Walker walker, String address) throws Exception {
        var kind = walker + " " + ID.matcher(address).replaceAll("{id}");
        if (!answeredBefore.containsKey(kind)) {
            var nobodys =
                    ID.matcher(address).replaceAll(found -> UUID.randomUUID().toString());
            answeredBefore.put(kind, answer(walker, get(nobodys)));
        }
        return answeredBefore.get(kind);
    }

    @Test
    void searchingForWhatIsHiddenIsAnsweredAsSearchingForWhatIsNowhere() throws Exception {
        for (var address : routes.forms("/search")) {
            for (var walker : Walker.values()) {
                var nowhere = searched(walker, address, Canary.NOWHERE);
                for (var canary : Canary.values()) {
                    if (canary.isJustForThem() || !canary.mayMeet().contains(walker)) {
                        assertThat(searched(walker, address, canary.word()))
                                .as("%s looks for %s at %s", walker, canary, address)
                                .isEqualTo(nowhere);
                    }
                }
            }
        }
        assertThat(searched(Walker.COLLEAGUE, "/record-search", Canary.ENTRY.word()))
                .as("what is not hidden is found")
                .isNotEqualTo(searched(Walker.COLLEAGUE, "/record-search", Canary.NOWHERE));
    }

    @Test
    void adviceDoesNotEndAWordThatIsHidden() throws Exception {
        var begun = Arrays.stream(Canary.values()).map(Canary::beginning).collect(Collectors.joining(" "));
        for (var address : routes.forms("/advice")) {
            for (var walker : Walker.values()) {
                for (var asked : List.of("look", "part")) {
                    var answer = answer(
                            walker,
                            post(address).with(csrf()).param("words", begun).param(asked, "1"));
                    assertThat(Canary.in(answer)).as("told to %s", walker).isEmpty();
                }
            }
        }
    }

    @Test
    void aDumpHoldsNothingOfWhatIsJustForThem() throws Exception {
        var words = Arrays.stream(Canary.values())
                .filter(Canary::isJustForThem)
                .map(Canary::word)
                .toArray(String[]::new);
        assertThat(Dump.tablesWith(words)).isEmpty();
        assertThat(Dump.tablesWith(Canary.WITHHELD_ENTRY.word())).contains("entry");
    }

    @AfterEach
    void noLogHoldsAny() throws Exception {
        LoggerFactory.getLogger(CanaryWalkTest.class).warn(EAR);
        ear.close();
        assertThat(ear.heard()).anyMatch(line -> line.contains(EAR));
        assertThat(Canary.in(String.join("\n", ear.heard()))).as("log").isEmpty();
        var ofDatabase = String.join("\n", LogEar.ofDatabase());
        assertThat(ofDatabase).isNotEmpty();
        assertThat(Canary.in(ofDatabase)).as("log of the database").isEmpty();
    }

    private String searched(Walker walker, String address, String word) throws Exception {
        return answer(walker, post(address).with(csrf()).param("words", word))
                .replace(word, "(the word)")
                .replaceAll("(name=\"_csrf\" value=\"|Content-Length: |Set-Cookie: \\[kith=)[^\";\n]*", "$1");
    }

    /** All of what comes back: head, cookies and body. */
    private String answer(Walker walker, AbstractMockHttpServletRequestBuilder<?> asked) throws Exception {
        if (accounts.containsKey(walker)) {
            asked.with(signedInAs(accounts.get(walker)));
        }
        return whole(mvc.perform(asked).andReturn().getResponse());
    }

    private static String whole(MockHttpServletResponse answer) {
        var head = answer.getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return answer.getStatus() + " " + answer.getErrorMessage() + "\n" + head + "\n\n" + body;
    }
}
