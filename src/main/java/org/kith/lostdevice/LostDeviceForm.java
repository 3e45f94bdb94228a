package org.kith.lostdevice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.passkeys.Passkey;

/** Which device was lost, and how somebody told: the id of the passkey that was on it, or {@link #ALL}. */
final class LostDeviceForm {
    static final String WHICH = "which";
    static final String BECAUSE = "because";
    static final String ALL = "all";
    private static final int LONGEST = 400;

    private LostDeviceForm() {}

    /** The passkey that goes, of those they have; null where all of them do. */
    static @Nullable UUID passkey(Form form, List<Passkey> passkeys) {
        return passkeys.stream()
                .map(Passkey::id)
                .filter(id -> form.chose(WHICH, id.toString()))
                .findFirst()
                .orElse(null);
    }

    /** Where they have one passkey there is nothing to choose. */
    static Form checked(Form form, List<Passkey> passkeys) {
        var none = passkeys.size() > 1 && passkey(form, passkeys) == null && !form.chose(WHICH, ALL);
        return form.refuseIf(none, WHICH, "lost-device.which.missing")
                .needs(BECAUSE, "lost-device.because.missing")
                .lineUpTo(LONGEST, BECAUSE, "lost-device.because.too-long")
                .unmarked(BECAUSE);
    }
}
