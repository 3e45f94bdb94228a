package org.kith.outbox;

import java.util.EnumSet;
import java.util.Set;

/** What goes by e-mail and what by text. */
record Gateways(Gateway mail, Gateway texts) {

    Gateway of(Channel channel) {
        return channel == Channel.EMAIL ? mail : texts;
    }

    /** The ways that are set. */
    Set<Channel> set() {
        var all = EnumSet.allOf(Channel.class);
        all.removeIf(channel -> !of(channel).isSet());
        return all;
    }
}
