package org.kith.numbers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
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

    NumbersPage numbers(Viewer viewer, UUID id, Form sent) {
        NumberPermissions.of(viewer).mustSee();
        var organisation = Numbers.organisation(viewer);
        var said = answers.aboutEither(id);
        var joinedTo = answers.numbered(id).orElseThrow(NotFound::new).joinedTo();
        var found = sides.of(
                organisation,
                Stream.concat(Stream.of(id), said.stream().map(NumberAnswer::youngPerson))
                        .collect(Collectors.toSet()),
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

    /** With what is to be put right before a number is asked about. */
    Form checkedToAsk(Viewer viewer, UUID id, Form form) {
        var why = whyNotAsk(viewer, id, NumberForm.number(form, NumberForm.NUMBER));
        return NumberForm.checkedReason(form.refuse(NumberForm.NUMBER, why.orElse(null)));
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
    public Page ask(Viewer viewer, UUID handedIn, Form form) {
        return new NumberAskPage(viewer, handedIn, form);
    }

    /**
     * What a return at hand says of a number.
     *
     * @param child as it has them under that number; null where there is none
     * @param both whether it names both numbers
     */
    public record InReturn(@Nullable ReturnedChild child, boolean both) {
        static final InReturn NONE = new InReturn(null, false);
    }

    /**
     * @param wrong why the answer was not kept, as a key in the words files; null where it is only asked, or the form says why
     */
    public Page question(Viewer viewer, UUID known, Form form, InReturn told, String address, @Nullable String wrong) {
        var organisation = Numbers.organisation(viewer);
        var number = NumberForm.number(form, NumberForm.NUMBER);
        var question = questions.about(organisation, known, number, told.child(), told.both());
        var taken = Numbers.TAKEN.equals(wrong) ? questions.joins(organisation, number) : List.<NumberAnswer>of();
        return new NumberQuestionPage(viewer, question.withKey(form.key()), address, form.refuse("", wrong), taken);
    }

    NumberPartingPage parting(Viewer viewer, UUID id, UUID answer, Form form) {
        NumberPermissions.of(viewer).mustSay();
        return new NumberPartingPage(viewer, answers.find(id, answer).orElseThrow(NotFound::new), form);
    }

    private static @Nullable NumberSide with(List<NumberSide> found, UUID id) {
        return found.stream().filter(side -> id.equals(side.id())).findFirst().orElse(null);
    }
}
