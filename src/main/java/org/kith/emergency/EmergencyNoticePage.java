package org.kith.emergency;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.web.Notification;

/**
 * One emergency as the young person reads about it, with a way to ask to talk.
 */
record EmergencyNoticePage(Viewer viewer, Emergency emergency, Form form) implements FormPage {

    Notification notification() {
        return EmergencyNotifications.notification(emergency);
    }
}
