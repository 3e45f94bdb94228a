package org.kith.signin;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Something that became of somebody's way in, as they are told of it.
 *
 * @param lost whether a device was said to be lost; otherwise a passkey was made
 * @param allPasskeys whether all their passkeys were taken away
 * @param label what they called the device, empty where they did not
 * @param byServer whether it was said at the command line of the server
 */
record WayInChange(
        UUID id,
        boolean lost,
        boolean allPasskeys,
        String label,
        OffsetDateTime at,
        boolean byServer,
        String by,
        String because) {

    String words() {
        var device = label.isEmpty() ? say("passkey.unnamed") : label;
        if (!lost) {
            return say("way-in.made", device, Dates.moment(at.toInstant()));
        }
        var who = byServer ? say("way-in.server") : DisplayName.somebody(by);
        return say("way-in.lost", who, Dates.moment(at.toInstant()), because) + " "
                + (allPasskeys ? say("way-in.lost.all") : say("way-in.lost.one", device));
    }
}
