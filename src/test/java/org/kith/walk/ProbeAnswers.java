package org.kith.walk;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is wrong with answers to somebody who asked for what is hidden from them. */
final class ProbeAnswers {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** About one young person, or theirs alone. */
    private static final Pattern PERSONAL =
            Pattern.compile("/(young-people|shared-with-me|just-for-me|emergencies|looks)/.*");

    /** What an analyst may see and say of a young person of the organisation. */
    private static final Pattern ANALYSTS =
            Pattern.compile("/young-people/[^/]+(/(name|numbers.*|workers|who-looked|continuity\\.csv))?");

    /** Shows nothing: it leads to another address, which is asked too. */
    private static final Pattern ONLY_LEADS_ON = Pattern.compile("/young-people/[^/]+/(record/search|sharing/with)");

    private final Set<String> wrong = new TreeSet<>();

    Set<String> wrong() {
        return wrong;
    }

    void neitherFaultNorWord(String kind, String word, String address, MockHttpServletResponse answer) {
        if (answer.getStatus() >= 500) {
            wrong.add("a fault: " + said(kind, address, answer));
        }
        if (new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).contains(word)) {
            wrong.add(word + " is met: " + said(kind, address, answer));
        }
    }

    /** That an address with somebody's id is refused. */
    void refused(String kind, String address, Set<Integer> how, MockHttpServletResponse answer) {
        var path = path(address);
        if (ID.matcher(path).find()
                && !how.contains(answer.getStatus())
                && !"/sign-in".equals(answer.getRedirectedUrl())
                && !ONLY_LEADS_ON.matcher(path).matches()) {
            wrong.add("not refused: " + said(kind, address, answer));
        }
    }

    private static String said(String kind, String address, MockHttpServletResponse answer) {
        return kind + " " + answer.getStatus() + " at " + ID.matcher(address).replaceAll("{id}");
    }

    /** Whether something of somebody else stands in it behind their own; services are everybody's of one organisation. */
    static boolean isMixed(boolean nextDoor, String address) {
        var path = path(address);
        return path.matches("/young-people/[^/]+/.*(" + ID.pattern() + "|who-looked/\\d+).*")
                && !(nextDoor && path.contains("/service/"));
    }

    /** Whether it is about the house they share, or what an analyst answers for. */
    static boolean isTheirsToDo(String kind, boolean nextDoor, String address) {
        var path = path(address);
        return nextDoor
                && (!PERSONAL.matcher(path).matches()
                        || kind.equals("analyst") && ANALYSTS.matcher(path).matches());
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }
}
