package org.kith.provider;

/** The provider vouches for nobody by what it was shown. */
final class SaidNo extends Exception {
    private static final long serialVersionUID = 1L;

    SaidNo(String what) {
        super(what, null, false, false);
    }
}
