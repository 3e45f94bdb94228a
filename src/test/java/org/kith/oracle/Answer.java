package org.kith.oracle;

/** What the reference says, and by which of its sentences. */
public record Answer(boolean yes, String because) {

    /** One sentence of a rule; the first that applies decides. */
    public record Case(boolean applies, boolean yes, String because) {}

    public static Case yes(boolean applies, String because) {
        return new Case(applies, true, because);
    }

    public static Case no(boolean applies, String because) {
        return new Case(applies, false, because);
    }

    /** What none of the sentences opens stays shut. */
    public static Answer first(Case... cases) {
        for (var one : cases) {
            if (one.applies()) {
                return new Answer(one.yes(), one.because());
            }
        }
        return new Answer(false, "nothing opens it");
    }

    public static final Answer NEVER = new Answer(false, "nobody does this");
}
