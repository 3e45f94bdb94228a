package org.kith.outbox;

/** Whether anything goes out by e-mail. */
public interface ByEmail {
    boolean isSet();
}
