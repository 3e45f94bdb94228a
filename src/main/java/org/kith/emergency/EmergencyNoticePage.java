package org.kith.emergency;

import static org.kith.words.Words.say;

import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Page;
import org.kith.words.TextInput;

/**
 * One emergency as the young person reads about it, with a way to ask to talk.
 *
 * @param key of the wish to be: made with the form, so that sending it twice asks once
 * @param words as typed, when they do not fit
 */
record EmergencyNoticePage(Viewer viewer, Emergency emergency, UUID key, String words) implements Page {

    Notification telling() {
        return EmergencyNotifications.telling(emergency);
    }

    boolean tooLong() {
        return Fields.tooLong(TextInput.line(words));
    }

    @Override
    public Map<String, String> toPutRight() {
        return tooLong() ? Map.of("words", say("emergency.too-long")) : Map.of();
    }

    @Override
    public int status() {
        return tooLong() ? 422 : 200;
    }
}
