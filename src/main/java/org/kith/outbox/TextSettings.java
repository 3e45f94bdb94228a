package org.kith.outbox;

import static org.kith.words.Words.say;

import java.net.URI;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;

/**
 * How texts go by HTTP: where to, in what shape, and who Kith says it is.
 *
 * @param header the header that the token stands in, empty for none
 * @param token as it stands there
 * @param knowsKeys whether the gateway takes what comes twice with one Idempotency-Key once
 * @param lookUp where a text is looked up, with {@code {reference}} in it; empty where none can be
 */
record TextSettings(
        URI url, TextBody body, String header, String token, boolean knowsKeys, String lookUp, Limits limits) {
    private static final String FORM = "to={number}&text={words}&reference={reference}";
    private static final String REFERENCE = "{reference}";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * @param set each setting by its name, empty where it is not set
     * @return null where no gateway is set
     */
    static @Nullable TextSettings of(UnaryOperator<String> set) throws CannotStart {
        var url = set.apply("KITH_TEXT_URL").strip();
        if (url.isEmpty()) {
            return null;
        }
        var body = new TextBody(or(set.apply("KITH_TEXT_BODY").strip(), FORM));
        if (!body.isOne()) {
            throw new CannotStart(say("outbox.text.body"));
        }
        var header = or(set.apply("KITH_TEXT_TOKEN_HEADER").strip(), "Authorization: Bearer");
        var file = set.apply("KITH_TEXT_TOKEN_FILE").strip();
        var colon = header.indexOf(':');
        if (colon < 1 || !header.substring(0, colon).matches("[A-Za-z0-9-]+")) {
            throw new CannotStart(say("outbox.text.header"));
        }
        var token = file.isEmpty() ? "" : SecretFile.read("KITH_TEXT_TOKEN_FILE", file);
        return new TextSettings(
                address(url, "KITH_TEXT_URL"),
                body,
                file.isEmpty() ? "" : header.substring(0, colon),
                (header.substring(colon + 1).strip() + " " + token).strip(),
                set.apply("KITH_TEXT_ONCE").strip().equals("yes"),
                lookUp(set.apply("KITH_TEXT_LOOKUP").strip()),
                limits(set));
    }

    private static String lookUp(String said) throws CannotStart {
        if (!said.isEmpty()) {
            if (!said.contains(REFERENCE)) {
                throw new CannotStart(say("outbox.text.look-up", "", "{", "}"));
            }
            address(said.replace(REFERENCE, "x"), "KITH_TEXT_LOOKUP");
        }
        return said;
    }

    private static String or(String set, String usual) {
        return set.isEmpty() ? usual : set;
    }

    /** Nothing leaves this machine in the open. */
    static URI address(String url, String setting) throws CannotStart {
        try {
            var address = URI.create(url);
            var host = address.getHost();
            if (host != null
                    && address.getUserInfo() == null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && HERE.contains(host))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below, like every other that is none.
        }
        throw new CannotStart(say("outbox.text.address", setting));
    }

    static Limits limits(UnaryOperator<String> set) throws CannotStart {
        return new Limits(
                number(set, "KITH_TEXT_PER_MINUTE", Limits.USUAL.perMinute()),
                number(set, "KITH_TEXT_PER_DAY", Limits.USUAL.perDay()));
    }

    private static int number(UnaryOperator<String> set, String setting, int usual) throws CannotStart {
        var said = set.apply(setting).strip();
        if (said.isEmpty()) {
            return usual;
        }
        if (said.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(said);
        }
        throw new CannotStart(say("outbox.text.number", setting));
    }

    /** Whoever prints this prints no token. */
    @Override
    public String toString() {
        return String.valueOf(url.getHost());
    }
}
