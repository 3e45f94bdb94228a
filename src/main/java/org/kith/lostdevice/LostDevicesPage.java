package org.kith.lostdevice;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.signin.WayIn;
import org.kith.web.Page;

/** Whose lost device a manager may say: those in their teams who come in with a passkey. */
record LostDevicesPage(Viewer viewer, List<WayIn.Of> people) implements Page {}
