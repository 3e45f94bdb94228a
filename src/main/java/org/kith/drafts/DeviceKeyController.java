package org.kith.drafts;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.FormToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Words that could not be sent wait on the device they were typed on until Kith can be reached again, see docs/adr/0026. Whoever is signed
 * in is given the key to their own, and never anybody else's; nor is a page that was made for somebody else, who may still type on it.
 */
@Controller
class DeviceKeyController {
    private static final int BYTES = 32;

    private final ActorTransactions acting;
    private final DeviceKeySql sql;
    private final SecureRandom random = new SecureRandom();

    DeviceKeyController(ActorTransactions acting, DeviceKeySql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping("/device-key")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<byte[]> key(Actor actor, @RequestHeader(name = "X-Page", required = false) @Nullable String whose) {
        if (whose != null && !FormToken.isReadersOwn(whose)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(acting.as(actor, this::key));
    }

    private byte[] key(Viewer viewer) {
        return sql.find(viewer).orElseGet(() -> {
            var made = new byte[BYTES];
            random.nextBytes(made);
            sql.addIfNone(viewer, made);
            return sql.find(viewer).orElseThrow();
        });
    }
}
