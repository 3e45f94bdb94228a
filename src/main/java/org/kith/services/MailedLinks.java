package org.kith.services;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.outbox.About;
import org.kith.outbox.ByEmail;
import org.kith.outbox.MadeWhenSent;
import org.kith.outbox.Outbox;
import org.kith.signin.Invitations;
import org.springframework.stereotype.Component;

/** One-time links that go out to the address somebody has at their service, and that nobody else is shown. */
@Component
class MailedLinks implements MadeWhenSent {
    private final Invitations invitations;
    private final Outbox outbox;
    private final ByEmail byEmail;

    MailedLinks(Invitations invitations, Outbox outbox, ByEmail byEmail) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.byEmail = byEmail;
    }

    boolean goOut() {
        return byEmail.isSet();
    }

    /** Answers until when it works; nothing where the same form sent one before. */
    Optional<Instant> send(Viewer by, UUID account, UUID form, AddressSql.Address to) {
        var message = UUID.nameUUIDFromBytes((form + " " + account + " link").getBytes(StandardCharsets.US_ASCII));
        var until = invitations.mail(by, account, form, message);
        if (until.isPresent()) {
            outbox.sendLink(by, message, account, to.id());
        }
        return until;
    }

    @Override
    public About about() {
        return About.PARTNER_LINK;
    }

    @Override
    public Optional<String> made(Viewer job, UUID message, UUID account) {
        return Optional.of(invitations.mailed(message).toString());
    }
}
