package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every parameter of every address, wrong in turn, as each kind of person: whatever stands there, or nothing, or it twice, it is answered in
 * words, and never as a fault of Kith's.
 */
class EveryParameterTest extends AllForms {
    private static final List<String> WRONG = List.of(
            "",
            "31/12/2026",
            "+999999999-12-31",
            "99999999999999999999",
            "-1",
            "1-1-1-1-1",
            "' or '1'='1",
            "a\u0000b\u202e\ud83d\ude00",
            "x".repeat(70_000));

    /** What belongs in an address cannot hold what ends it. */
    private static final List<String> WRONG_IN_PATH =
            List.of("x", "-1", "99999999999999999999", "1-1-1-1-1", "' or '1'='1", "x".repeat(3_000));

    private static final Pattern NOT_WORDS =
            Pattern.compile("Exception|\\bnull\\b|(?:org|java)\\.[a-z]+\\.[a-zA-Z]|\\$\\{|\\?\\?");

    /** It gives a session another id, and there is none here. */
    private static final String NEEDS_A_SESSION = "/demo/confirm";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final TreeSet<String> faults = new TreeSet<>();
    private final List<UUID> everybody = new ArrayList<>();
    private int asked;
    private int thought;

    @Test
    void inFormsAsTheyStandOnTheirPagesAndInEveryOtherAddress() throws Exception {
        var filled = new LinkedHashMap<FormToTry, FilledForm>();
        for (var form : allForms()) {
            filled.put(form, FilledForm.to(form.action(), sees(form.who(), form.page())));
        }
        assertThat(filled.values().stream()
                        .flatMap(form -> ForgedFields.missing(form).stream())
                        .distinct())
                .as("what ForgedFields does not forge")
                .isEmpty();
        for (var form : filled.entrySet()) {
            triesEachField(form.getKey(), form.getValue());
        }
        assertThat(asked).isGreaterThan(500);
        sends(jay.account(), "/just-for-me", "id", UUID.randomUUID().toString(), "words", "Sunflowers")
                .andExpect(status().is3xxRedirection());
        everybody.addAll(everybody());
        var tried = filled.keySet().stream().map(FormToTry::action).toList();
        var routes = new Routes(requestMappingHandlerMapping, Ids.of(ashdown.id()));
        for (var route : Probes.of(routes, WRONG_IN_PATH, WRONG).entrySet()) {
            if (!route.getKey().path().equals(NEEDS_A_SESSION)) {
                triesEachParameter(route.getKey(), route.getValue(), tried);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(700);
    }

    private void triesEachParameter(Probe right, List<Probe> wrong, List<String> tried) throws Exception {
        var who = somebodyWhoMay(right);
        for (var probe : wrong) {
            if ((!right.method().equals("POST") || !tried.contains(probe.path())) && isTried()) {
                answers(who, probe.request(), probe.toString());
            }
        }
    }

    private void triesEachField(FormToTry form, FilledForm filled) throws Exception {
        filled.fill();
        form.also().forEach(filled::put);
        var good = filled.sent();
        for (var field : good.keySet()) {
            for (var wrong : WRONG) {
                if (isTried()) {
                    sends(form, filled, with(good, field, List.of(wrong)), field, wrong);
                }
            }
            sends(form, filled, with(good, field, List.of()), field, "nothing");
            if (isTried()) {
                sends(form, filled, with(good, field, List.of("one", "two")), field, "two");
            }
        }
    }

    /** One in seven of them, each time others, so that every kind of wrong is met in every kind of form; all with {@code -Dkith.probes=4}. */
    private boolean isTried() {
        return OnProbes.OF_EACH > 1 || ++thought % 7 == 0;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> good, String field, List<String> values) {
        var fields = new LinkedHashMap<>(good);
        fields.put(field, values);
        return fields;
    }

    private void sends(FormToTry form, FilledForm filled, Map<String, List<String>> fields, String field, String wrong)
            throws Exception {
        var sent =
                filled.takesFiles() ? multipart(form.action()).file(letter(filled.fileField())) : post(form.action());
        fields.forEach((name, values) -> {
            if (!values.isEmpty()) {
                sent.param(name, values.toArray(String[]::new));
            }
        });
        answers(form.who(), sent, form.action() + " with " + field + "=" + wrong);
    }

    /** Whoever is let in first; if nobody is, whoever comes first. Whoever was let in last comes first, since routes of one room stand together. */
    private UUID somebodyWhoMay(Probe right) throws Exception {
        for (var who : List.copyOf(everybody)) {
            var answer = mvc.perform(right.request().with(csrf()).with(signedInAs(who)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() != 403 && answer.getStatus() != 404) {
                everybody.remove(who);
                everybody.addFirst(who);
                return who;
            }
        }
        return everybody.getFirst();
    }

    private List<UUID> everybody() {
        return List.of(
                jay.account(),
                amina.account(),
                tom.account(),
                analyst.account(),
                administrator.account(),
                partner.account(),
                lead.account());
    }

    private void answers(UUID who, AbstractMockHttpServletRequestBuilder<?> sent, String what) {
        asked++;
        try {
            var answer = mvc.perform(sent.with(csrf()).with(signedInAs(who)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= 500 || answer.getStatus() >= 400 && !isInWords(answer)) {
                faults.add(shortened(what) + " was answered " + answer.getStatus() + " "
                        + shortened(answer.getContentAsString()));
            }
        } catch (Exception e) {
            faults.add(shortened(what) + " broke: " + shortened(String.valueOf(e.getCause())));
        }
    }

    /**
     * A page with a heading that says something, and none of what programs say to each other. Nothing at all is given to the server's page of errors,
     * which is not there here ({@code ErrorWordsPagesTest}).
     */
    private static boolean isInWords(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        if (answer.getContentAsString().isEmpty()) {
            return true;
        }
        var page = Jsoup.parse(answer.getContentAsString());
        return !page.select("h1").text().isBlank()
                && !NOT_WORDS.matcher(page.text()).find();
    }

    private static String shortened(String what) {
        var safe = what.replace("\u0000", "<nul>").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        return safe.length() > 200 ? safe.substring(0, 200) + "…" : safe;
    }

    private List<FormToTry> allForms() throws Exception {
        var forms = forms();
        var with = sharing() + "/with/service/" + service;
        forms.add(FormToTry.at(tom.account(), with, with + "/proposal"));
        return forms;
    }
}
