package org.kith.provider;

/** The provider does not answer, or not as one does: nothing is known of anybody until it does. It carries nothing of what came. */
final class ProviderAway extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderAway(String what) {
        super(what, null, false, false);
    }
}
