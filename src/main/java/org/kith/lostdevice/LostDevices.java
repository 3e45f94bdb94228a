package org.kith.lostdevice;

import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.outbox.About;
import org.kith.outbox.Outbox;
import org.kith.signin.WayInPermissions;
import org.kith.signin.WaysIn;
import org.springframework.stereotype.Component;

/**
 * A lost phone or computer: what was on it lets nobody in any more, and they are signed out everywhere at once. Whoever says so does not make the
 * link that lets them in again. They are told at their next sign-in, and by message.
 */
@Component
public class LostDevices {
    private final WaysIn sql;
    private final Outbox outbox;

    LostDevices(WaysIn sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** The form, where whoever acts may fill it in. */
    public LostDevicePage form(Viewer viewer, UUID account) {
        return page(viewer, account, Form.empty());
    }

    /** Done, within the transaction of whoever says it; or the form with what is to be put right. Said twice of nothing left, it changes nothing. */
    public LostDevicePage say(Viewer viewer, UUID account, Form typed) {
        sql.oneByOne(account);
        var page = page(viewer, account, typed);
        var passkeys = page.in().passkeys();
        var checked = LostDeviceForm.checked(typed, passkeys);
        if (!checked.isWrong() && page.in().comesIn()) {
            sql.lost(viewer, account, LostDeviceForm.passkey(typed, passkeys), typed.line(LostDeviceForm.BECAUSE));
            outbox.tell(viewer, account, About.DEVICE_LOST);
        }
        return new LostDevicePage(viewer, page.in(), checked);
    }

    private LostDevicePage page(Viewer viewer, UUID account, Form form) {
        var in = sql.of(account);
        WayInPermissions.of(viewer, in).mustSayLost();
        return new LostDevicePage(viewer, in, form);
    }
}
