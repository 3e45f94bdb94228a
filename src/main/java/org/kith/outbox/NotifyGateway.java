package org.kith.outbox;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.json.JSONException;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Texts by GOV.UK Notify. Each has the message’s id for a reference, by which Notify is asked what it has before anything is posted again. What it says of
 * faults is not written down: it can name the number.
 */
final class NotifyGateway implements Gateway {
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int FAULTY = 500;

    /** Kept, so that nobody makes another of this name that writes. */
    private static final Logger SAYS_NUMBERS = Logger.getLogger(NotificationClient.class.toString());

    static {
        SAYS_NUMBERS.setLevel(Level.OFF);
    }

    private final NotificationClient notify;
    private final UUID template;
    private final Limits limits;
    private final URI baseUrl;

    /** @param template a text that is nothing but ((words)) */
    NotifyGateway(NotificationClient notify, UUID template, Limits limits, URI baseUrl) {
        this.notify = notify;
        this.template = template;
        this.limits = limits;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public boolean tellsLater() {
        return true;
    }

    @Override
    public Outcome send(Ready message) {
        var number = PhoneNumber.e164(message.to());
        if (number.isEmpty()) {
            return Outcome.CANNOT_BE_TEXTED;
        }
        try {
            notify.sendSms(
                    template.toString(),
                    number.get(),
                    Map.of("words", TextWords.of(message, baseUrl)),
                    message.message().toString());
            return Outcome.SENT;
        } catch (NotificationClientException e) {
            return outcome(e);
        } catch (JSONException e) {
            return Outcome.NOT_KNOWN;
        }
    }

    /** Whether it was taken nobody knows, unless Notify says that it was not or was not reached at all. */
    private static Outcome outcome(NotificationClientException e) {
        var code = e.getHttpResult();
        if (code == 0) {
            return isNotReached(e) ? Outcome.NOT_REACHED : Outcome.NOT_KNOWN;
        }
        if (code == BAD_REQUEST) {
            return badRequest(String.valueOf(e.getMessage()));
        }
        return code >= FAULTY || code < BAD_REQUEST
                ? Outcome.NOT_KNOWN
                : code == TOO_MANY ? Outcome.LATER : Outcome.NOT_REACHED;
    }

    private static Outcome badRequest(String says) {
        if (says.contains("phone_number")) {
            return Outcome.CANNOT_BE_TEXTED;
        }
        return says.contains("recipient") ? Outcome.REFUSED : Outcome.LATER;
    }

    private static boolean isNotReached(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException) {
                return true;
            }
        }
        return String.valueOf(fault.getMessage()).contains("onnect timed out");
    }

    @Override
    public Before before(UUID message, About about) {
        try {
            return found(message).isPresent() ? Before.SENT : Before.AGAIN;
        } catch (NotificationClientException | JSONException e) {
            return Before.ASK_LATER;
        }
    }

    @Override
    public Arrived arrived(UUID message) {
        try {
            return found(message).map(one -> arrived(one.getStatus())).orElse(Arrived.NOT_YET);
        } catch (NotificationClientException | JSONException e) {
            return Arrived.NOT_YET;
        }
    }

    /** By the words of Notify, and those that other gateways use. */
    static Arrived arrived(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "delivered", "arrived" -> Arrived.YES;
            case "permanent-failure" -> Arrived.NO_SUCH_ADDRESS;
            case "temporary-failure", "technical-failure", "undelivered", "failed", "expired", "rejected" -> Arrived.NO;
            default -> Arrived.NOT_YET;
        };
    }

    private Optional<Notification> found(UUID message) throws NotificationClientException {
        return notify.getNotifications(null, "sms", message.toString(), null).getNotifications().stream()
                .findFirst();
    }
}
