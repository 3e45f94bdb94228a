package org.kith.provider;

/** The provider vouches for nobody by what it was shown. */
final class SaidNo extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean ofThem;

    private SaidNo(String what, boolean ofThem) {
        super(what, null, false, false);
        this.ofThem = ofThem;
    }

    /** It vouches for them no longer. */
    static SaidNo ofThem(String what) {
        return new SaidNo(what, true);
    }

    /** What it said cannot be believed, which is no word on anybody. */
    static SaidNo notBelieved(String what) {
        return new SaidNo(what, false);
    }

    boolean isOfThem() {
        return ofThem;
    }
}
