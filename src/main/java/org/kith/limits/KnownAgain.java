package org.kith.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.kith.access.Whereabouts;
import org.kith.database.BeginToken;
import org.kith.database.CannotStart;
import org.kith.database.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The network somebody comes in from, as far as tries are counted by it, by a keyed hash; and what whoever runs the server calls it. */
@Component
class KnownAgain implements Whereabouts {
    private final Networks networks;
    private final NamedNetworks named;
    private final KeyedHash hash;

    /** @param named as in {@code KITH_NETWORKS} */
    KnownAgain(Networks networks, BeginToken token, @Value("${kith.networks:}") String named) throws CannotStart {
        this.networks = networks;
        this.named = NamedNetworks.of(named);
        this.hash = token.keyed("networks that somebody signs in from");
    }

    @Override
    public From of(UUID account, HttpServletRequest request) {
        return networks.of(request)
                .map(place -> new From(hash.of(account + " " + place.network()), named.called(place.address())))
                .orElse(From.NOT_KNOWN);
    }
}
