package org.kith.lostdevice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.passkeys.Passkey;
import org.kith.words.TextInput;

/**
 * What is said of a lost device, as it was typed.
 *
 * @param which {@link #ALL}, or the id of the passkey that was on it; empty where nothing was chosen
 */
public record LostDeviceForm(String which, String because) {
    static final String ALL = "all";
    private static final int LONGEST = 400;

    static final LostDeviceForm EMPTY = new LostDeviceForm("", "");

    /** The passkey that goes, of those they have; null where all of them do. */
    @Nullable
    UUID passkey(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(Passkey::id)
                .filter(id -> id.toString().equals(which))
                .findFirst()
                .orElse(null);
    }

    String tidyBecause() {
        return TextInput.line(because);
    }

    /** Where they have one passkey there is nothing to choose. */
    Map<String, String> wrong(List<Passkey> passkeys) {
        var wrong = new LinkedHashMap<String, String>();
        if (passkeys.size() > 1 && passkey(passkeys) == null && !ALL.equals(which)) {
            wrong.put("which", "lost-device.which.missing");
        }
        var reason = tidyBecause();
        if (reason.isEmpty()) {
            wrong.put("because", "lost-device.because.missing");
        } else if (reason.codePointCount(0, reason.length()) > LONGEST) {
            wrong.put("because", "lost-device.because.too-long");
        } else if (TextInput.isMarked(reason)) {
            wrong.put("because", TextInput.MARKED);
        }
        return wrong;
    }
}
