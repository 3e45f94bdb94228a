package org.kith.outbox;

import static org.kith.words.Words.say;

import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.kith.database.CannotStart;
import uk.gov.service.notify.NotificationClient;

/** The gateway for texts that is set: GOV.UK Notify, or one of any kind by HTTP; or none. */
public final class TextGateway {
    private static final String NOTIFY = "https://api.notifications.service.gov.uk";

    /** Of two ids: the service’s and the secret. */
    private static final Pattern KEY = Pattern.compile(".{1,200}-[0-9a-f-]{36}-[0-9a-f-]{36}");

    private static final int SHORTEST = 20;

    private final Gateway gateway;
    private final String host;

    private TextGateway(Gateway gateway, String host) {
        this.gateway = gateway;
        this.host = host;
    }

    /**
     * @param set each setting by its name, as in {@code KITH_TEXT_URL}; empty where it is not set
     * @throws CannotStart when what is set can be no gateway
     */
    public static TextGateway of(UnaryOperator<String> set, URI baseUrl) throws CannotStart {
        var http = TextSettings.of(set);
        var receipts = set.apply("KITH_TEXT_RECEIPTS_FILE").strip();
        if (!receipts.isEmpty()) {
            receiptToken(receipts);
        }
        var key = set.apply("KITH_NOTIFY_KEY_FILE").strip();
        if (http != null && !key.isEmpty()) {
            throw new CannotStart(say("outbox.text.two"));
        }
        if (http != null) {
            return new TextGateway(new HttpTextGateway(http, baseUrl), http.toString());
        }
        return key.isEmpty() ? new TextGateway(NoTexts.NONE, "") : notify(set, key, baseUrl);
    }

    private static TextGateway notify(UnaryOperator<String> set, String keyFile, URI baseUrl) throws CannotStart {
        var written = set.apply("KITH_NOTIFY_URL").strip();
        var url = TextSettings.address(written.isEmpty() ? NOTIFY : written, "KITH_NOTIFY_URL");
        var key = SecretFile.read("KITH_NOTIFY_KEY_FILE", keyFile);
        if (!KEY.matcher(key).matches()) {
            throw new CannotStart(say("outbox.text.key"));
        }
        var template = template(set.apply("KITH_NOTIFY_TEMPLATE").strip());
        PostsOnce.prepare();
        PostsOnce.mustHold();
        return new TextGateway(
                new NotifyGateway(
                        new NotificationClient(key, url.toString()), template, TextSettings.limits(set), baseUrl),
                String.valueOf(url.getHost()));
    }

    private static UUID template(String id) throws CannotStart {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(say("outbox.text.template"), e);
        }
    }

    /** What a gateway shows that says what became of texts. */
    static String receiptToken(String file) throws CannotStart {
        var token = SecretFile.read("KITH_TEXT_RECEIPTS_FILE", file);
        if (token.length() < SHORTEST) {
            throw new CannotStart(say("outbox.receipts.short"));
        }
        return token;
    }

    Gateway gateway() {
        return gateway;
    }

    public boolean isSet() {
        return gateway.isSet();
    }

    /** Its name, empty where none is set. */
    public String host() {
        return host;
    }
}
