package org.kith.lostdevice;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.passkeys.Passkey;
import org.kith.signin.WayIn;
import org.kith.signin.WayInPermissions;
import org.kith.web.FormPage;
import org.kith.web.NavigationPermissions;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Asked which device was lost, and how they told.
 *
 */
record LostDevicePage(Viewer viewer, WayIn in, Form form) implements FormPage {
    private static final String IN_TEAMS = "/lost-devices";

    /** Whose device; null for a young person, whose page it is come to from. */
    @Nullable
    String name() {
        return in.who().youngPerson() == null ? DisplayName.somebody(in.who().name()) : null;
    }

    /** Where this page is come to from, and gone back to when it is said. */
    String back() {
        var who = in.who();
        if (who.youngPerson() != null) {
            return "/young-people/" + who.youngPerson() + "/way-in";
        }
        if (who.service() != null) {
            return (who.ofOwnService() ? "/our-people/" : "/services/" + who.service() + "/people/") + who.account();
        }
        return NavigationPermissions.of(viewer).inviteStaff() ? "/staff/" + who.account() : IN_TEAMS;
    }

    List<Option> choices() {
        var each = in.passkeys().stream().map(LostDevicePage::choice);
        return Stream.concat(each, Stream.of(new Option(LostDeviceForm.ALL, say("lost-device.which.all"))))
                .toList();
    }

    private static Option choice(Passkey one) {
        return new Option(one.id().toString(), one.label().isEmpty() ? say("passkey.unnamed") : one.label())
                .hinted(say("passkey.made", Dates.moment(one.madeAt())));
    }

    /** Why there is nothing to say, where they have no passkey, as a key in the words files. */
    String noPasskey() {
        var may = WayInPermissions.of(viewer, in);
        if (may.somebodyElseLinks()) {
            return may.why(in.who().youngPerson() != null);
        }
        return linksAreMadeBehind() ? "lost-device.no-passkey" : "lost-device.no-passkey.others";
    }

    /** Whether the viewer makes a link where they came from. */
    boolean makesLink() {
        return WayInPermissions.of(viewer, in).link() && linksAreMadeBehind();
    }

    /** A manager sees people of their teams, and an administrator makes the links of those. */
    private boolean linksAreMadeBehind() {
        return !back().equals(IN_TEAMS);
    }

    String address() {
        return in.who().youngPerson() == null
                ? "/accounts/" + in.who().account() + "/lost-device"
                : back() + "/lost-device";
    }
}
