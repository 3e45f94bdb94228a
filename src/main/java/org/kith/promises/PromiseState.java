package org.kith.promises;

/** How a promise stands. {@link PromisePermissions#take} says who moves it, and from which to which. */
sealed interface PromiseState {
    /** @param disputed whether the young person says that it was not kept */
    record Open(boolean disputed) implements PromiseState {}

    /** @param disputed whether the young person says since that it was not */
    record Kept(boolean disputed) implements PromiseState {}

    /** The end: what follows is said beside it. */
    record NotKept() implements PromiseState {}
}
