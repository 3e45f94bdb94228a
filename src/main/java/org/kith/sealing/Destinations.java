package org.kith.sealing;

import static org.kith.words.Words.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.database.CannotStart;
import org.kith.outbox.MailServer;

/** Where an operator wants checkpoints: {@code file:/path}, {@code mailto:somebody@example.org} or {@code log}, with commas between. */
public record Destinations(List<Destination> all) {
    private static final String FILE = "file:";
    private static final String MAIL = "mailto:";

    /**
     * @param written as in {@code KITH_CHECKPOINTS}
     * @param mail the server that sends mail
     * @throws CannotStart when one of them is nothing that Kith knows how to reach
     */
    public static Destinations of(String written, MailServer mail) throws CannotStart {
        var all = new ArrayList<Destination>();
        for (var one :
                Arrays.stream(written.split(",")).map(String::strip).distinct().toList()) {
            if (!one.isEmpty()) {
                all.add(destination(one, mail));
            }
        }
        return new Destinations(List.copyOf(all));
    }

    private static Destination destination(String one, MailServer mail) throws CannotStart {
        if (one.equals("log")) {
            return new ToLog();
        }
        if (one.startsWith(FILE + "/")) {
            return new ToFile(Path.of(one.substring(FILE.length())).normalize());
        }
        if (one.startsWith(MAIL) && one.indexOf('@') > MAIL.length()) {
            if (!mail.isSet()) {
                throw new CannotStart(say("sealing.no-mail-server", one));
            }
            return new ToMail(one.substring(MAIL.length()), mail);
        }
        throw new CannotStart(say("sealing.no-destination", one));
    }
}
