package org.kith.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.ssda903.ReturnedChild;
import org.kith.web.NavigationPermissions;
import org.kith.web.Page;
import org.springframework.stereotype.Component;

/** Gathers the pages about a young person's numbers within a running transaction. */
@Component
public class NumberPages {
    private final NumberAnswerSql answers;
    private final NumberSideSql sides;
    private final NumberQuestions questions;

    NumberPages(NumberAnswerSql answers, NumberSideSql sides, NumberQuestions questions) {
        this.answers = answers;
        this.sides = sides;
        this.questions = questions;
    }

    NumbersPage numbers(Viewer viewer, UUID id, NumbersPage.Sent sent) {
        NumberPermissions.of(viewer).mustSee();
        var organisation = Numbers.organisation(viewer);
        var said = answers.about(id);
        var joinedTo = answers.numbered(id).orElseThrow(NotFound::new).joinedTo();
        var found = sides.of(
                organisation,
                joinedTo == null ? Set.of(id) : Set.of(id, joinedTo),
                said.stream()
                        .filter(NumberAnswer::joins)
                        .map(NumberAnswer::number)
                        .collect(Collectors.toSet()));
        var person = with(found, id);
        if (person == null) {
            throw new NotFound();
        }
        questions.logged(found.stream().filter(side -> !id.equals(side.id())).toList());
        return new NumbersPage(
                viewer, person, found, joinedTo == null ? null : with(found, joinedTo), joinedTo != null, said, sent);
    }

    /** What is to be put right before a number is asked about, field by field, as keys in the words files. */
    Map<String, String> whyNotAsk(Viewer viewer, UUID id, NumberForm form) {
        var wrong = new LinkedHashMap<String, String>();
        whyNotAsk(viewer, id, form.number()).ifPresent(why -> wrong.put("number", why));
        form.wrongReason().ifPresent(why -> wrong.put("because", why));
        return wrong;
    }

    private Optional<String> whyNotAsk(Viewer viewer, UUID id, String number) {
        if (!NumberForm.isNumber(number)) {
            return Optional.of("numbers.number.none");
        }
        var own = answers.numbered(id).orElseThrow(NotFound::new);
        if (number.equals(own.number())) {
            return Optional.of("numbers.wrong.own");
        }
        return NavigationPermissions.of(viewer).loadReturns()
                        || answers.numbered(Numbers.organisation(viewer), number)
                                .isPresent()
                ? Optional.empty()
                : Optional.of("numbers.wrong.nobody");
    }

    /** Asks about a number of a return that is handed in. */
    public Page ask(
            Viewer viewer, UUID handedIn, String number, String known, String because, Map<String, String> wrong) {
        return new NumberAskPage(viewer, handedIn, number, known, because, wrong);
    }

    /** @param child as a return at hand has them under that number; null for what Kith has */
    public Page question(
            Viewer viewer,
            UUID known,
            NumberForm form,
            @Nullable ReturnedChild child,
            String address,
            @Nullable String wrong) {
        var organisation = Numbers.organisation(viewer);
        var question = questions.about(organisation, known, form.number(), child);
        var taken =
                Numbers.TAKEN.equals(wrong) ? questions.joins(organisation, form.number()) : List.<NumberAnswer>of();
        return new NumberQuestionPage(viewer, question.withKey(form.key()), address, form.typed(), wrong, taken);
    }

    NumberPartingPage parting(Viewer viewer, UUID id, UUID answer, String typed, @Nullable String wrong) {
        NumberPermissions.of(viewer).mustSay();
        return new NumberPartingPage(viewer, answers.find(id, answer).orElseThrow(NotFound::new), typed, wrong);
    }

    private static @Nullable NumberSide with(List<NumberSide> found, UUID id) {
        return found.stream().filter(side -> id.equals(side.id())).findFirst().orElse(null);
    }
}
