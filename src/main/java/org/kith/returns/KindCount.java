package org.kith.returns;

/**
 * What loading a return does to the rows of one kind.
 *
 * @param withdrawn rows that this year's return stated before and states no more; what they said is kept in the history
 * @param keptFromLater rows that stay as a later return has them
 */
public record KindCount(int added, int changed, int withdrawn, int unchanged, int keptFromLater) {

    KindCount plusAdded(int more) {
        return new KindCount(added + more, changed, withdrawn, unchanged, keptFromLater);
    }

    int written() {
        return added + changed + withdrawn;
    }
}
