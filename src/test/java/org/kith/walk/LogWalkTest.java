package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody puts a word and a line like one of the log into whatever takes something typed: each field of each form, each question, each place
 * in an address, the name of a file. The log, as it is written, holds neither, and none of it is a fault of Kith's.
 */
class LogWalkTest extends OnForms {
    private static final String WORD = "zinderwick";
    private static final String FORGED = "the log was lost";
    private static final String TYPED = WORD + "\r\n12:00:00 ERROR " + FORGED + "\u2028";

    /** Where one thing is sent one way more, it is told by another kind of error. */
    private static final List<String> IN_ADDRESS = List.of(WORD, Visitor.encoded(TYPED));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern LINE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d (ERROR|WARN |INFO ) .*| {2,4}\\S.*");

    /** Who sends what they like to where they like loses their session, or leads elsewhere. */
    private static final Set<String> NOT_SENT = Set.of("/sign-out", "/demo/sign-in", "/demo/analyst");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    int port;

    private final Set<String> sent = new HashSet<>();
    private final Set<String> faults = new TreeSet<>();

    @Test
    void nothingTypedStandsInTheLog() throws Exception {
        var routes = new Routes(requestMappingHandlerMapping, new AnyIds(Ids.asFarAsThereAre(ashdown.id()), jay.id()));
        try (var ear = new LogEar()) {
            for (var who : List.of(amina, tom, analyst, administrator, partner)) {
                try (var visitor = Visitor.signedIn(port, who.account())) {
                    walks(visitor, routes.pages());
                }
            }
            try (var themselves = Visitor.signedIn(port, jay.account());
                    var nobody = new Visitor(port)) {
                walks(themselves, routes.pages());
                walks(nobody, routes.pages());
            }
            saysWhatNoBrowserSays();
            assertThat(sent)
                    .as("what was sent")
                    .hasSizeGreaterThan(200)
                    .contains("sent to /returns with year", "asked /returns/{id}/findings.csv");
            hears(ear);
        }
        assertThat(faults).isEmpty();
    }

    private static void hears(LogEar ear) throws Exception {
        var error = new IllegalArgumentException("not a number: " + TYPED);
        LoggerFactory.getLogger(LogWalkTest.class).error("It broke: {}", error.getMessage(), error);
        assertThat(ear.heard()).as("what an error says").anyMatch(line -> line.contains(WORD));
        var log = ear.written();
        assertThat(log).contains("It broke: …", "java.lang.IllegalArgumentException");
        assertThat(log.lines())
                .allSatisfy(line ->
                        assertThat(line).matches(LINE).doesNotContain(WORD).doesNotContain(FORGED));
        assertThat(LogEar.ofDatabase()).isNotEmpty().noneMatch(line -> line.contains(WORD) || line.contains(FORGED));
    }

    private void walks(Visitor visitor, List<String> pages) throws Exception {
        for (var address : pages) {
            if (address.contains("=")) {
                asks(visitor, address.substring(0, address.indexOf('=') + 1));
            } else {
                sendsAll(visitor, visitor.sees(address), address);
                asks(visitor, address);
            }
        }
    }

    /** In place of an answer to the question, or of each id. */
    private void asks(Visitor visitor, String address) throws Exception {
        if ((address.endsWith("=") || ID.matcher(address).find()) && sent.add("asked " + kind(address))) {
            for (var typed : IN_ADDRESS) {
                visitor.sees(
                        address.endsWith("=")
                                ? address + typed
                                : ID.matcher(address).replaceAll(typed));
            }
        }
    }

    private void sendsAll(Visitor visitor, Document page, String address) throws Exception {
        for (var form : page.select("form[method=post]")) {
            var actions = new HashSet<>(form.select("[formaction]").eachAttr("formaction"));
            actions.add(form.hasAttr("action") ? form.attr("action") : address);
            for (var action : actions) {
                if (!NOT_SENT.contains(action)) {
                    sends(visitor, new FilledForm(form), action.replaceFirst("#.*", ""));
                }
            }
        }
    }

    /** With all that can be typed typed, and then with each field alone, hidden ones too, as no browser sends it. */
    private void sends(Visitor visitor, FilledForm form, String action) throws Exception {
        if (sent.add("sent to " + kind(action))) {
            for (var typed : IN_ADDRESS) {
                isNoFault(action, visitor.sends(ID.matcher(action).replaceAll(typed), form.sent()));
            }
        }
        form.fill();
        var fields = form.sent();
        for (var name : fields.keySet()) {
            if (sent.add("sent to " + kind(action) + " with " + kind(name))) {
                var wrong = new HashMap<>(fields);
                wrong.put(name, List.of(TYPED));
                isNoFault(action + " with " + name, send(visitor, form, action, wrong));
            }
        }
    }

    private static int send(Visitor visitor, FilledForm form, String action, Map<String, List<String>> fields)
            throws Exception {
        return form.takesFiles()
                ? visitor.sends(action, fields, form.fileField(), TYPED + ".txt")
                : visitor.sends(action, fields);
    }

    private void isNoFault(String what, int status) {
        if (status >= 500) {
            faults.add(kind(what));
        }
    }

    private static String kind(String address) {
        return ID.matcher(address).replaceAll("{id}");
    }

    /** What the server itself refuses, before Kith hears of it. */
    private void saysWhatNoBrowserSays() throws Exception {
        for (var said : List.of(
                "GET /{" + WORD + "} HTTP/1.1\r\nHost: localhost",
                "GET /young-people?next=" + WORD + "%ff HTTP/1.1\r\nHost: localhost:" + port,
                "GET / HTTP/1.1\r\nHost: " + WORD + "^",
                "GET / HTTP/1.1\r\nHost: localhost\r\n" + WORD + " " + FORGED + ": x",
                "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: kith=\u0001" + WORD,
                WORD + " / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/" + WORD + "\r\nHost: localhost")) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream()
                        .write((said + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
            }
        }
    }

    /** A few of each kind there is something of, and of nobody where there is nothing. */
    private static final class AnyIds extends HashMap<String, List<String>> {
        private static final long serialVersionUID = 1L;

        AnyIds(Map<String, List<String>> known, UUID youngPerson) {
            known.forEach((place, ids) -> put(place, ids.stream().limit(1).toList()));
            put("young-people/{id}", List.of(youngPerson.toString()));
        }

        @Override
        public List<String> get(Object place) {
            var known = super.get(place);
            return known == null || known.isEmpty() ? List.of(UUID.randomUUID().toString()) : known;
        }
    }
}
