package org.kith.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.numbers.LeftOpenFacts.Fact;
import org.kith.ssda903.ReturnedChild;
import org.kith.ssda903.Unaccompanied;

/** What returns say about who a young person is. The name they go by and their team are not among it: no return changes those. */
public record Facts(
        LocalDate dateOfBirth,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String upn,
        @Nullable Unaccompanied unaccompanied) {

    public static Facts of(ReturnedChild child) {
        return new Facts(child.dateOfBirth(), child.sex(), child.ethnicity(), child.upn(), child.unaccompanied());
    }

    public @Nullable LocalDate unaccompaniedUntil() {
        return unaccompanied == null ? null : unaccompanied.until();
    }

    /** These facts, with what the latest return leaves open as the return of an earlier year says it, unless one between them does. */
    public Facts filledBy(ReturnedChild child, LeftOpenFacts open, int year) {
        var said = of(child);
        return new Facts(
                dateOfBirth,
                open.isSaidBy(Fact.SEX, this, child, year) ? said.sex : sex,
                open.isSaidBy(Fact.ETHNICITY, this, child, year) ? said.ethnicity : ethnicity,
                open.isSaidBy(Fact.UPN, this, child, year) ? said.upn : upn,
                open.isSaidBy(Fact.UNACCOMPANIED, this, child, year) ? said.statusAfter(unaccompanied) : unaccompanied);
    }

    /** These facts as a return has them now. What it leaves open stays, except an asylum status that it had stated itself and withdraws. */
    public Facts restatedBy(ReturnedChild child, boolean withdrawsStatus) {
        var said = of(child);
        return new Facts(
                said.dateOfBirth,
                said.sex == null ? sex : said.sex,
                said.ethnicity == null ? ethnicity : said.ethnicity,
                said.upn == null ? upn : said.upn,
                said.unaccompanied == null && !withdrawsStatus ? unaccompanied : said.statusAfter(unaccompanied));
    }

    private @Nullable Unaccompanied statusAfter(@Nullable Unaccompanied known) {
        return unaccompanied == null ? null : unaccompanied.after(known);
    }
}
