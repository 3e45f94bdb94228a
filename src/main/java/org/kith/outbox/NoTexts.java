package org.kith.outbox;

/** Where no gateway for texts is set. */
enum NoTexts implements Gateway {
    NONE;

    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public Outcome send(Ready message) {
        return Outcome.NOT_REACHED;
    }
}
