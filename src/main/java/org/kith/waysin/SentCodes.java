package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.AccountEnded;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.contact.ContactKind;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.kith.limits.Limits;
import org.kith.limits.Trying;
import org.kith.outbox.About;
import org.kith.outbox.MadeWhenSent;
import org.kith.outbox.Outbox;
import org.kith.outbox.PhoneNumber;
import org.kith.web.BrowserToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Codes of six digits that are sent to a young person: good for ten minutes, five tries and once, in the browser that asked alone, and there only the newest.
 * Each is made as it is sent, and kept as a keyed hash. Whether an address is anybody's is looked up once whoever asked has their answer.
 */
@Component
class SentCodes implements MadeWhenSent {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int ALL_CODES = 1_000_000;
    private static final int LETTERS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Logger LOG = LoggerFactory.getLogger(SentCodes.class);
    private static final Actor SIGN_IN = Actor.job(JobName.SIGN_IN);

    private final ActorTransactions acting;
    private final CodeSql sql;
    private final Outbox outbox;
    private final Limits limits;
    private final KnownBrowser known;
    private final KeyedHash hash;
    private final Clock clock;

    SentCodes(
            ActorTransactions acting,
            CodeSql sql,
            Outbox outbox,
            Limits limits,
            KnownBrowser known,
            BeginToken token,
            Clock clock) {
        this.known = known;
        this.acting = acting;
        this.sql = sql;
        this.outbox = outbox;
        this.limits = limits;
        this.hash = token.keyed("codes that are sent");
        this.clock = clock;
    }

    /** What was typed as it is known again, however it was spelled; nothing where nobody is reached by it. */
    static Optional<String> address(String typed) {
        var kind = typed.indexOf('@') < 0 ? ContactKind.PHONE : ContactKind.EMAIL;
        var line = kind.tidy(typed);
        if (line == null || kind.wrong(line) != null) {
            return Optional.empty();
        }
        return kind == ContactKind.PHONE
                ? PhoneNumber.e164(line).map(number -> "phone " + number)
                : Optional.of("email " + line.toLowerCase(Locale.ROOT));
    }

    /** Answers the same whether the address is anybody's or not, as quickly. */
    void ask(String address, HttpServletRequest request, HttpServletResponse response) {
        var to = hash.of(address);
        var shown = KnownBrowser.shown(request);
        var itsOwn = shown.filter(one -> known.isOfAddress(one, to));
        if (itsOwn.isPresent()) {
            limits.sendingToAKnown(KnownBrowser.which(itsOwn.get()));
        } else {
            limits.trying(Trying.ASKING_FOR_A_CODE, request, response);
            limits.sending(to, request);
        }
        var code = UUID.randomUUID();
        var browser = browser(request, response);
        acting.doAs(SIGN_IN, viewer -> sql.asked(code, to, browser, now()));
        Thread.ofVirtual().name("codes").start(() -> queue(code, shown));
    }

    /** To prove that an address is theirs, within their own transaction. */
    void prove(Viewer young, OwnAddress address, HttpServletRequest request, HttpServletResponse response) {
        var code = UUID.randomUUID();
        sql.toProve(code, address.id(), hashOf(address), browser(request, response), now());
        sql.queued(code, outbox.tellAt(young, young.me(), About.SIGN_IN_CODE, address.id()), true);
    }

    /** Within their own transaction: at every number and address of theirs that holds. */
    void tellEverywhere(Viewer young, About what) {
        sql.own().forEach(one -> outbox.tellAt(young, young.me(), what, one.id()));
    }

    byte[] hashOf(OwnAddress one) {
        return hash.of(address(one.value()).orElseThrow());
    }

    /** What becomes of it; from now on a browser is known in which one was right. */
    CodeSql.Tried tried(Purpose purpose, String typed, HttpServletRequest request, HttpServletResponse response) {
        limits.trying(Trying.SENT_CODE, request, response);
        var code = hash.of(digits(typed));
        var browser = browser(request, response);
        var tried = acting.as(SIGN_IN, viewer -> sql.tried(purpose, browser, code, now()));
        tried.right().ifPresent(right -> known.keep(right.accountId(), right.addressHash(), request, response));
        return tried;
    }

    private void queue(UUID code, Optional<String> shown) {
        try {
            acting.as(SIGN_IN, viewer -> sql.whose(code)).ifPresent(whose -> queue(code, whose, shown));
        } catch (AccountEnded nobody) {
            // To nobody who is not here any more.
        } catch (RuntimeException fault) {
            LOG.error(
                    "A code that was asked for was not queued: {}",
                    fault.getClass().getSimpleName());
        }
    }

    private void queue(UUID code, CodeSql.Whose whose, Optional<String> shown) {
        var isKnown = shown.filter(one -> known.isOf(one, whose.accountId())).isPresent();
        acting.doAs(
                Actor.person(whose.accountId()),
                young -> sql.queued(
                        code,
                        outbox.tellAt(young, whose.accountId(), About.SIGN_IN_CODE, whose.contactDetailId()),
                        isKnown));
    }

    @Override
    public About about() {
        return About.SIGN_IN_CODE;
    }

    @Override
    public Optional<String> made(Viewer job, UUID message, UUID account) {
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(ALL_CODES));
        return sql.made(message, hash.of(code), now()) ? Optional.of(code) : Optional.empty();
    }

    private byte[] browser(HttpServletRequest request, HttpServletResponse response) {
        return hash.of("browser " + BrowserToken.in(request, response));
    }

    private static String digits(String typed) {
        var digits = typed.replaceAll("[\\s\\p{Zs}-]", "");
        return digits.length() == LETTERS ? digits : "";
    }

    private Instant now() {
        return clock.instant();
    }
}
