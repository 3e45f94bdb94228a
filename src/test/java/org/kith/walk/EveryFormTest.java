package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.web.ConfirmationMessage;
import org.kith.words.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form of Kith, filled in with other values than it came with and one of them wrong: nothing that was typed or chosen is another
 * thing on the page that comes back, and people who see little or hear the page are led to what is wrong.
 */
class EveryFormTest extends AllForms {
    /** Pages that one button leads to, lists, what is only ticked, and what a passkey answers; nothing is typed there, or what is wrong is in no field. */
    private static final Set<String> NOTHING_TO_TRY = InWalks.set(InWalks::nothingToTry);

    /** What leads to a page that says so itself, or somewhere before anybody has come in. */
    private static final Set<String> SAID_OTHERWISE = InWalks.set(InWalks::saidOtherwise);

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<String, FilledForm> asTheyCame = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> whatWasTypedComesBack() throws Exception {
        return everyForm().stream()
                .flatMap(form -> form.tries().stream())
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> comesBack(one)));
    }

    private void comesBack(FormToTry one) throws Exception {
        var form = asItCame(one);
        form.fill();
        one.also().forEach(form::put);
        var wrong = one.theWrong();
        form.put(wrong.getKey(), wrong.getValue());
        var fields = form.sent();
        fields.putAll(form.pressed());
        var page = page(sent(one, form, fields));
        assertThat(form.sameOf(FilledForm.to(one.action(), page))).isEqualTo(form.sent());
        if (form.takesFiles()) {
            assertThat(page.text()).contains("Please choose again what you had chosen here");
        }
        new ErrorPageCheck(page).holds();
    }

    /** Asked for once for all that can be wrong in it: what is refused changes nothing. */
    private FilledForm asItCame(FormToTry one) throws Exception {
        var which = one.who() + " " + one.page() + " " + one.action();
        if (!asTheyCame.containsKey(which)) {
            asTheyCame.put(which, FilledForm.to(one.action(), sees(one.who(), one.page())));
        }
        return new FilledForm(asTheyCame.get(which).form().clone());
    }

    /** What comes back with nothing to put right in a field: words that were looked at, a list, a passkey that was not made. */
    @Test
    void whatIsOnlyLookedAtComesBackToo() throws Exception {
        for (var one : lookedAt()) {
            var form = FilledForm.to(one.action(), sees(one.who(), one.page()));
            form.fill();
            var fields = form.sent();
            fields.put("look", List.of("yes"));
            var page = page(sent(one, form, fields));
            assertThat(form.sameOf(FilledForm.to(one.action(), page)))
                    .as(one.action())
                    .isEqualTo(form.sent());
        }
    }

    private List<FormToTry> lookedAt() {
        var both = "?with=" + jay.id() + "&with=" + maya.id();
        return List.of(
                FormToTry.at(amina.account(), of(jay) + "/record/new", of(jay) + "/record/advice"),
                FormToTry.at(amina.account(), "/notes-of-the-day" + both, "/notes-of-the-day/advice"),
                FormToTry.at(amina.account(), "/young-people", "/young-people/search"),
                FormToTry.at(administrator.account(), "/passkey", "/passkey"));
    }

    @Test
    void noFormIsForgotten() throws Exception {
        var tried = Stream.of(everyForm(), lookedAt())
                .flatMap(List::stream)
                .map(FormToTry::action)
                .toList();
        var routes = new Routes(requestMappingHandlerMapping, Map.of());
        assertThat(routes.thatAnswerWithAForm()).allSatisfy(route -> assertThat(NOTHING_TO_TRY.contains(route)
                        || tried.stream().anyMatch(address -> Routes.leadsTo(route, address)))
                .as("%s is tried", route)
                .isTrue());
        assertThat(routes.thatAnswerWithAForm()).as("what has nothing to try").containsAll(NOTHING_TO_TRY);
    }

    /** What was done is said on the next page, by {@link ConfirmationMessage} or by a page of its own. */
    @Test
    void whatWasDoneIsSaid() {
        var silent = new TreeSet<String>();
        for (var handler : new Routes(requestMappingHandlerMapping, Map.of()).thatLeadOn()) {
            var says = handler.getMethodAnnotation(ConfirmationMessage.class);
            var name = handler.getBeanType().getSimpleName() + "."
                    + handler.getMethod().getName();
            if (says == null) {
                silent.add(name);
            } else {
                assertThat(Words.know("done." + says.value())).as(name).isTrue();
            }
        }
        assertThat(silent).isEqualTo(SAID_OTHERWISE);
    }
}
