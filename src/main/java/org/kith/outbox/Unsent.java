package org.kith.outbox;

/**
 * How many messages were given up lately, by why.
 *
 * @param noAddress no e-mail address of whom they are to is known
 * @param refused the mail server does not take them for that address
 * @param notReached the mail server was not reached within a day
 */
public record Unsent(long noAddress, long refused, long notReached) {

    public boolean isEmpty() {
        return all() == 0;
    }

    public long all() {
        return noAddress + refused + notReached;
    }
}
