package org.kith.waysin;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import org.kith.contact.ContactKind;

/** By what codes go to young people of an organisation, the first of it first. */
enum CodesGo {
    TEXT_FIRST("text, email", ContactKind.PHONE, ContactKind.EMAIL),
    EMAIL_FIRST("email, text", ContactKind.EMAIL, ContactKind.PHONE),
    BY_TEXT("text", ContactKind.PHONE),
    BY_EMAIL("email", ContactKind.EMAIL),
    NOWHERE("none");

    private final String inDatabase;
    private final List<ContactKind> kinds;

    CodesGo(String inDatabase, ContactKind... kinds) {
        this.inDatabase = inDatabase;
        this.kinds = List.of(kinds);
    }

    /** As it stands in the database, and in the form. */
    String key() {
        return inDatabase;
    }

    /** To what they may go, the first of it first. */
    List<ContactKind> kinds() {
        return kinds;
    }

    String words() {
        return say("waysin.go." + wordsKey());
    }

    /** What young people read of it where it is less than both; empty where it is not. */
    String less() {
        return kinds.size() == 2 ? "" : say("waysin.codes.less." + wordsKey());
    }

    private String wordsKey() {
        return inDatabase.replace(", ", "-");
    }

    /** @throws IllegalArgumentException where it is none */
    static CodesGo of(String said) {
        return Arrays.stream(values())
                .filter(one -> one.inDatabase.equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("codes go by nothing like that"));
    }

    static boolean isOne(String said) {
        return Arrays.stream(values()).anyMatch(one -> one.inDatabase.equals(said));
    }
}
