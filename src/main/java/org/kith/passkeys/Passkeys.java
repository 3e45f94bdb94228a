package org.kith.passkeys;

import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccountEnded;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.outbox.About;
import org.kith.outbox.Outbox;
import org.kith.web.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes, recognises and removes passkeys. */
@Component
public class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final ActorTransactions acting;
    private final PasskeySql sql;
    private final Ceremony ceremony;
    private final WebAuthnRelyingPartyOperations checks;
    private final Outbox outbox;

    Passkeys(
            ActorTransactions acting,
            PasskeySql sql,
            Ceremony ceremony,
            WebAuthnRelyingPartyOperations checks,
            Outbox outbox) {
        this.acting = acting;
        this.sql = sql;
        this.ceremony = ceremony;
        this.checks = checks;
        this.outbox = outbox;
    }

    /** What to ask a browser for a new passkey, within the owner's transaction. */
    public String askForNew(Viewer owner, Bytes challenge) {
        var account = Objects.requireNonNull(owner.account());
        return Ceremony.json(ceremony.toMake(owner, account, sql.recordsOf(account), challenge));
    }

    public List<Passkey> of(Viewer owner) {
        return sql.of(Objects.requireNonNull(owner.account()));
    }

    /**
     * Adds the passkey a browser answered with, and writes down that it was made; false when the answer does not hold.
     *
     * @throws NotUnlocked when the device did not ask for its lock
     */
    public boolean add(UUID account, String label, Bytes challenge, String answer) {
        var asked = acting.as(
                Actor.person(account), owner -> ceremony.toMake(owner, account, sql.recordsOf(account), challenge));
        return holds(() -> checks.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        asked, new RelyingPartyPublicKey(Ceremony.made(answer), label))))
                .isPresent();
    }

    /**
     * Whose passkey signed the challenge; nobody when it is unknown, removed, wrong, or of an account that has ended.
     *
     * @throws NotUnlocked when the device did not ask for its lock
     */
    public Optional<UUID> recognise(Bytes challenge, String answer) {
        return holds(() -> checks.authenticate(
                        new RelyingPartyAuthenticationRequest(ceremony.toUse(challenge), Ceremony.used(answer))))
                .map(owner -> AccountHandles.account(owner.getId()));
    }

    /** Which passkey an answer is of that held. */
    public UUID which(String answer) {
        var credential = Ceremony.credentialIn(answer).orElseThrow();
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.which(credential));
    }

    /** What to ask a browser for somebody who wants to sign in. */
    public String askForOne(Bytes challenge) {
        return Ceremony.json(ceremony.toUse(challenge));
    }

    /**
     * Removes one of the actor's own passkeys, of which they are told by message. Removing it again changes nothing; the last one stays.
     *
     * @param with the passkey of the session that asks; null where it came by a code, or that is not known
     * @throws NotFound when it is not and never was theirs
     * @throws NotAllowed where a code that was sent to a young person is all that vouches for whoever asks
     */
    public void remove(Actor actor, UUID passkey, @Nullable UUID with) {
        acting.doAs(actor, viewer -> {
            var account = Objects.requireNonNull(viewer.account());
            sql.holdAccount(account);
            var have = sql.of(account);
            if (have.stream().anyMatch(one -> one.id().equals(passkey))) {
                NotAllowed.unless(have.size() > 1, "passkey.last");
                NotAllowed.unless(passkey.equals(with) || !sql.byCodeAlone(account, with), "passkey.by-code");
                sql.remove(account, passkey);
                outbox.tell(viewer, account, About.PASSKEY_TAKEN_AWAY);
            } else if (!sql.made(account, passkey)) {
                throw new NotFound();
            }
        });
    }

    /** An answer comes from outside and may be anything at all; only the database's own faults are ours. */
    private static <T> Optional<T> holds(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (DataAccessException | TransactionException | AccountEnded fault) {
            throw fault;
        } catch (UserNotVerifiedException refusal) {
            throw new NotUnlocked();
        } catch (RuntimeException refusal) {
            LOG.info("A passkey was refused: {}", refusal.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
