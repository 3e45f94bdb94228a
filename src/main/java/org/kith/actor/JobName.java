package org.kith.actor;

/** The jobs that {@code db/policy} knows. */
public enum JobName {
    SIGN_IN("sign-in"),
    INSTALL("install"),
    IMPORT("import"),
    MEASURES("measures"),
    SCAN("scan"),
    SEAL("seal"),
    VERIFY("verify"),
    SEND("send"),
    COMMAND_LINE("command line");

    private final String inPolicy;

    JobName(String inPolicy) {
        this.inPolicy = inPolicy;
    }

    String inPolicy() {
        return inPolicy;
    }
}
