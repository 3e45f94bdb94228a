package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Every address there is, asked for and sent to by each kind of person with the ids of somebody who is hidden from them: nothing of theirs is
 * read or changed, and nothing is a fault. {@code -Dkith.probes=4} tries four times as many.
 */
class ProbeWalkTest extends OnProbes {
    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final Set<Integer> REFUSED_OR_UNFINISHED = Set.of(400, 403, 404, 409, 422);

    private final ProbeAnswers answers = new ProbeAnswers();
    private int asked;

    @Test
    void nobodyReadsWhatIsSomebodyElses() throws Exception {
        for (var there : everywhere()) {
            for (var kind : attackers.keySet()) {
                for (var address : routes(there, null).pages()) {
                    var answer = asks(kind, get(address));
                    check(kind, there, address, REFUSED, answer);
                }
            }
        }
        assertNothingWrong(2_000 * OF_EACH);
    }

    @Test
    void nothingOfSomebodyElseIsReachedThroughTheirOwn() throws Exception {
        for (var there : everywhere()) {
            var before = theirs(there);
            for (var kind : own.keySet()) {
                var mixed = routes(there, own.get(kind).id().toString());
                for (var address : mixed.pages()) {
                    if (ProbeAnswers.isMixed(isNextDoor(there), address)) {
                        check(kind, there, address, REFUSED, asks(kind, get(address)));
                    }
                }
                for (var address : mixed.forms("")) {
                    if (address.startsWith("/young-people/")) {
                        var answer = asks(kind, forged(there, address));
                        check(
                                kind,
                                there,
                                ProbeAnswers.isMixed(isNextDoor(there), address) ? address : "",
                                REFUSED_OR_UNFINISHED,
                                answer);
                    }
                }
            }
            assertThat(theirs(there)).isEqualTo(before);
        }
        assertNothingWrong(500 * OF_EACH);
    }

    @Test
    void nobodyChangesWhatIsSomebodyElses() throws Exception {
        for (var there : everywhere()) {
            for (var kind : attackers.keySet()) {
                var before = theirs(there);
                for (var address : routes(there, null).forms("")) {
                    if (!address.startsWith("/demo/") && !ProbeAnswers.isTheirsToDo(kind, isNextDoor(there), address)) {
                        check(kind, there, address, REFUSED_OR_UNFINISHED, asks(kind, forged(there, address)));
                    }
                }
                assertThat(theirs(there)).as("what is theirs, after %s", kind).isEqualTo(before);
            }
        }
        assertNothingWrong(1_600 * OF_EACH);
    }

    @Test
    void nothingIsChangedWithoutATokenOfTheirOwn() throws Exception {
        var others = token("A".repeat(43));
        for (var there : nextDoor.keySet()) {
            for (var kind : attackers.keySet()) {
                var before = Untouched.everything();
                for (var address : routes(there, null).forms("")) {
                    assertRefused(kind, forgedWithout(there, address));
                    assertRefused(
                            kind,
                            forgedWithout(there, address)
                                    .cookie(new Cookie("visit", "B".repeat(43)))
                                    .param("_csrf", others));
                }
                assertThat(Untouched.everything())
                        .as("all there is, after %s", kind)
                        .isEqualTo(before);
            }
        }
        assertNothingWrong(1_900 * OF_EACH);
    }

    /** The same form with the token of its own visit is let in: what refuses the others is the token and nothing else. */
    @Test
    void aTokenOfTheirOwnIsLetIn() throws Exception {
        var visit = "A".repeat(43);
        var sent = post("/shortcuts").cookie(new Cookie("visit", visit)).param("_csrf", token(visit));
        assertThat(asks("analyst", sent).getStatus()).isEqualTo(303);
    }

    @Test
    void everyFieldThatARouteNeedsIsForged() {
        var known = ForgedFields.of(nextDoor.values().iterator().next()).keySet();
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values().stream()
                        .filter(handler ->
                                !handler.getBeanType().getPackageName().equals("org.kith.demo"))
                        .flatMap(handler -> ForgedFields.missing(handler, known).stream()))
                .isEmpty();
    }

    private List<Household> everywhere() {
        return Stream.concat(nextDoor.keySet().stream(), elsewhere.keySet().stream())
                .toList();
    }

    private Map<String, List<String>> ids(Household there) {
        return isNextDoor(there) ? nextDoor.get(there) : elsewhere.get(there);
    }

    /** @param under a young person of their own, under whose address the others’ ids are put */
    private Routes routes(Household there, String under) {
        var ids = new HashMap<>(ids(there));
        if (under != null) {
            ids.put("young-people/{id}", List.of(under));
        }
        return new Routes(requestMappingHandlerMapping, ids);
    }

    private Map<String, String> theirs(Household there) {
        return isNextDoor(there) ? Untouched.of(there) : Untouched.ofTheHouse(there);
    }

    private boolean isNextDoor(Household there) {
        return nextDoor.containsKey(there);
    }

    private void check(
            String kind, Household there, String address, Set<Integer> refused, MockHttpServletResponse answer) {
        answers.neitherFaultNorWord(kind, there.word(), address, answer);
        if (!ProbeAnswers.isTheirsToDo(kind, isNextDoor(there), address)) {
            answers.refused(kind, address, refused, answer);
        }
    }

    private void assertRefused(String kind, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        assertThat(asks(kind, request).getStatus()).as(kind).isEqualTo(403);
    }

    private void assertNothingWrong(int atLeast) {
        assertThat(answers.wrong()).isEmpty();
        assertThat(asked).as("requests").isGreaterThanOrEqualTo(atLeast);
    }

    private AbstractMockHttpServletRequestBuilder<?> forged(Household there, String address) {
        return forgedWithout(there, address).with(csrf());
    }

    private AbstractMockHttpServletRequestBuilder<?> forgedWithout(Household there, String address) {
        var form = post(address);
        ForgedFields.of(ids(there)).forEach(form::param);
        return form;
    }

    private String token(String visit) throws Exception {
        var page = mvc.perform(get("/sign-in").cookie(new Cookie("visit", visit)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).expectFirst("input[name=_csrf]").attr("value");
    }

    private MockHttpServletResponse asks(String kind, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        asked++;
        if (attackers.get(kind) != null) {
            request.with(signedInAs(attackers.get(kind)));
        }
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (ServletException e) {
            var fault = new MockHttpServletResponse();
            fault.setStatus(500);
            return fault;
        }
    }
}
