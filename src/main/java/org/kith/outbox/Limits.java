package org.kith.outbox;

/** How many texts a gateway takes in a minute, and in a day, which begins at midnight UTC. */
record Limits(int perMinute, int perDay) {
    static final Limits USUAL = new Limits(3_000, 250_000);
}
