package org.kith.signin;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.kith.words.FromWhere;

/**
 * Something that became of somebody's way in, as they are told of it.
 *
 * @param what as the database has it: a passkey was made, a device said to be lost, or somebody changed something of the account
 * @param allPasskeys whether all their passkeys were taken away
 * @param label what they called the device, empty where they did not; of a manager what they are called
 * @param byServer whether it was said at the command line of the server
 * @param own whether they did it themselves
 * @param place what whoever runs the server calls the network it was done from; null for none
 * @param networkKnown whether they had signed in from that network before; null where that is not known
 */
record WayInChange(
        UUID id,
        String what,
        boolean allPasskeys,
        String label,
        OffsetDateTime at,
        boolean byServer,
        boolean own,
        String by,
        String because,
        @Nullable String place,
        @Nullable Boolean networkKnown) {

    String words() {
        var from = new FromWhere(place, networkKnown, false);
        return from.isEmpty() ? happened() : say("way-in.from", happened(), from.words());
    }

    private String happened() {
        return switch (what) {
            case "passkey made" -> of("way-in.made", when());
            case "device lost" ->
                say("way-in.lost", byServer ? say("way-in.server") : DisplayName.somebody(by), when(), because) + " "
                        + (allPasskeys ? say("way-in.lost.all") : of("way-in.lost.one", ""));
            default -> changed();
        };
    }

    private String changed() {
        var key = "way-in." + what.replace(' ', '-');
        if (own) {
            return say(key + ".own", when());
        }
        if (isOfManagers()) {
            return say(key, DisplayName.somebody(by), when(), DisplayName.somebody(label));
        }
        return byServer ? say(key + ".list", when()) : say(key, DisplayName.somebody(by), when());
    }

    /** Whether it is no passkey or device, but what stands on the page about themselves. */
    boolean isOfTheAccount() {
        return what.equals("address changed") || what.equals("number changed") || what.equals("name changed");
    }

    /** Whether it became of somebody else, who decides about records or did. */
    boolean isOfManagers() {
        return what.equals("manager let in") || what.equals("last manager ended");
    }

    /** A passkey without a name is not told by one. */
    private String of(String words, String when) {
        return label.isEmpty() ? say(words + ".unnamed", when) : say(words, label, when);
    }

    private String when() {
        return Dates.moment(at.toInstant());
    }
}
