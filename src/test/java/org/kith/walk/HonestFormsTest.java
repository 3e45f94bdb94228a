package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/**
 * Every form filled in well, as whoever it was made for fills it in: they send it and it is done; everybody else whom docs/ROUTES.md does not
 * name sends the very same, with a token of their own, and is turned away with nothing changed.
 */
class HonestFormsTest extends AllForms {
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

    /** In this order, since after the later ones there is nothing left that the ones before are about. */
    private static final List<String> STEPS = List.of(
            ".*/?(passages/.*|reading-plans|reviews|emergency|asking)",
            ".*",
            ".*/(withholding|versions|endings)",
            ".*/(taking-away|removal|ending|team)",
            // From then on an address of theirs is asked for, and whoever is sent a link waits for a second person.
            "/services/.*/(domains|address)");

    /** What is about something that only a loaded return brings. */
    private static final String NOT_THERE = "/returns/.*/numbers";

    /**
     * Of a button tapped twice at once one is done, and the other is no fault. That both are told so goes by which is first, so {@code -Dkith.taps=true}
     * asks for it, many times over.
     */
    private static final boolean BOTH_DONE = Boolean.getBoolean("kith.taps");

    private static final String ONLY_LOOKS = ".*/?(record-|record/|young-people/)search|/workers/[^/]+/account";

    private final Map<Walker, UUID> accounts = new EnumMap<>(Walker.class);
    private final Set<String> wrong = new TreeSet<>();
    private Colleague lead;
    private Colleague stranger;
    private Young rio;
    private int sent;
    private int toldToWait;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        super.tellMore(north, river);
        lead = ashdown.service("Canalside College", "learning").lead("Kwame");
        stranger = world.organisation("Elsewhere").team("Hill").worker("Sid");
        rio = river.youngPerson("Rio").comesIn();
    }

    private void sayWhoIsWho() {
        accounts.put(Walker.THEMSELVES, jay.account());
        accounts.put(Walker.ANOTHER_YOUNG_PERSON, maya.account());
        accounts.put(Walker.AUTHOR, amina.account());
        accounts.put(Walker.COLLEAGUE, ben.account());
        accounts.put(Walker.THEIR_MANAGER, tom.account());
        accounts.put(Walker.WORKER_OF_ANOTHER_TEAM, ruth.account());
        accounts.put(Walker.YOUNG_PERSON_OF_ANOTHER_TEAM, rio.account());
        accounts.put(Walker.MANAGER_OF_ANOTHER_TEAM, manager.account());
        accounts.put(Walker.PARTNER, partner.account());
        accounts.put(Walker.PARTNER_OF_ANOTHER_SERVICE, lead.account());
        accounts.put(Walker.ANALYST, analyst.account());
        accounts.put(Walker.ADMINISTRATOR, administrator.account());
        accounts.put(Walker.WORKER_OF_ANOTHER_ORGANISATION, stranger.account());
    }

    @Test
    void whoMaySendsAFormAndNobodyElse() throws Exception {
        sayWhoIsWho();
        var forms = new ArrayList<>(forms());
        forms.sort(Comparator.comparing(HonestFormsTest::step));
        var filled = new LinkedHashMap<FormToTry, FilledForm>();
        for (var form : forms) {
            filled.put(form, filledInWell(form));
        }
        var before = Untouched.everything();
        for (var form : forms) {
            strangersSend(form, filled.get(form));
        }
        assertThat(Untouched.everything())
                .as("what there is after strangers came")
                .isEqualTo(before);
        HeldTables.whileHeld(() -> {
            for (var form : forms) {
                isToldToWait(form, filled.get(form));
            }
        });
        assertThat(Untouched.everything())
                .as("what there is after whoever may was told to wait")
                .isEqualTo(before);
        assertThat(toldToWait).as("forms told to wait").isGreaterThan(forms.size() * 9 / 10);
        for (var form : forms) {
            isDone(form, filledInWell(form), filledInWell(form));
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).as("forms sent").isGreaterThan(500);
    }

    private static int step(FormToTry form) {
        return STEPS.stream()
                .filter(step -> !step.equals(".*") && form.action().matches(step))
                .findFirst()
                .map(STEPS::indexOf)
                .orElse(1);
    }

    private FilledForm filledInWell(FormToTry one) throws Exception {
        var form = FilledForm.to(one.action(), sees(one.who(), one.page()));
        form.fill();
        one.also().forEach(form::put);
        one.right().forEach(form::put);
        return form;
    }

    private Set<Walker> strangers(FormToTry form) throws IOException {
        var line = AddressesTest.lines().stream()
                .filter(one -> one.get(0).equals("POST"))
                .filter(one -> Routes.leadsTo(one.get(1).replace("`", ""), form.action()))
                .min(Comparator.comparing(one -> one.get(1).split("\\{").length))
                .orElseThrow(() -> new AssertionError(form.action()));
        var strangers = new TreeSet<>(List.of(Walker.values()));
        strangers.removeAll(Doors.of(line).may());
        strangers.removeIf(walker -> form.who().equals(accounts.get(walker)));
        strangers.removeIf(walker -> form.action().contains("/accounts/" + accounts.get(walker)));
        return strangers;
    }

    private void strangersSend(FormToTry form, FilledForm filled) throws Exception {
        for (var walker : strangers(form)) {
            var answer = comes(walker, form, filled);
            if (!TURNED_AWAY.contains(answer)) {
                wrong.add(walker + " met " + answer + " at " + form.action());
            }
        }
    }

    private int comes(Walker walker, FormToTry form, FilledForm filled) throws Exception {
        sent++;
        var asked = asABrowserSends(form, filled, pressed(filled));
        if (accounts.containsKey(walker)) {
            asked.with(signedInAs(accounts.get(walker)));
        }
        try {
            var answer = mvc.perform(asked).andReturn().getResponse();
            return "/sign-in".equals(answer.getRedirectedUrl()) ? 401 : answer.getStatus();
        } catch (ServletException e) {
            return 500;
        }
    }

    /** While what it would change is held by somebody else, as by a return that is being loaded. */
    private void isToldToWait(FormToTry form, FilledForm filled) throws Exception {
        var met = sent(form, filled, pressed(filled)).andReturn().getResponse();
        var waits = met.getStatus() == 409 && met.getContentAsString().contains("This is being changed just now");
        toldToWait += waits ? 1 : 0;
        if (!waits && met.getStatus() < 400 && !form.action().matches(ONLY_LOOKS) || met.getStatus() >= 500) {
            wrong.add("whoever may met " + met.getStatus() + " while all is held, at " + form.action());
        }
    }

    /** What a browser sends when its first button is pressed. */
    private static Map<String, List<String>> pressed(FilledForm filled) {
        var fields = filled.sent();
        filled.form().select("button[name]:not([formaction])").stream()
                .limit(1)
                .forEach(button -> fields.put(button.attr("name"), List.of(button.val())));
        return fields;
    }

    private void isDone(FormToTry form, FilledForm filled, FilledForm inAnotherTab) throws Exception {
        sent++;
        var before = Untouched.everything();
        var answers = sentTwiceAtOnce(form, filled);
        var done = answers.stream().anyMatch(status -> status < 400)
                && answers.stream().allMatch(status -> status < (BOTH_DONE ? 400 : 500))
                && (form.action().matches(ONLY_LOOKS) || !Untouched.everything().equals(before));
        if (!done && !form.action().matches(NOT_THERE)) {
            wrong.add("whoever may met " + answers + " at " + form.action());
        }
        var again = sent(form, inAnotherTab, pressed(inAnotherTab)).andReturn().getResponse();
        if (again.getStatus() >= 400 && again.getContentAsString().contains("while you were writing")) {
            wrong.add("the same from another tab was told as somebody else's at " + form.action());
        }
    }

    /** As from a phone on which the button is tapped twice. */
    private List<Integer> sentTwiceAtOnce(FormToTry form, FilledForm filled) throws Exception {
        Callable<Integer> send = () ->
                sent(form, filled, pressed(filled)).andReturn().getResponse().getStatus();
        try (var taps = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Integer>();
            for (var answer : taps.invokeAll(List.of(send, send))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
