package org.kith.provider;

import static org.kith.words.Words.say;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What is set, and what came of a try; never a token.
 *
 * @param name what people here call the provider; empty where none is set
 * @param set what is to be entered at the provider, and what is set here
 * @param tried whether somebody just came back from a try
 * @param came the names of what the provider said, in order
 */
record CheckPage(
        Viewer viewer,
        String name,
        boolean answers,
        List<Line> set,
        boolean tried,
        List<Finding> found,
        List<String> came)
        implements Page {

    /** @param what a key in the words files */
    record Line(String what, String value) {}

    /**
     * One thing that Kith needs.
     *
     * @param toDo what to set where it is missing; empty where it is there
     */
    record Finding(String words, String toDo) {
        boolean good() {
            return toDo.isEmpty();
        }
    }

    static CheckPage of(Viewer viewer, Optional<Provider> provider, boolean answers, URI baseUrl) {
        return provider.map(there -> new CheckPage(
                        viewer,
                        there.settings().name(),
                        answers,
                        set(there.settings(), baseUrl),
                        false,
                        List.of(),
                        List.of()))
                .orElseGet(() -> new CheckPage(viewer, "", false, List.of(), false, List.of(), List.of()));
    }

    private static List<Line> set(ProviderSettings settings, URI baseUrl) {
        return List.of(
                new Line("provider.check.issuer", settings.issuer()),
                new Line("provider.check.client", settings.client().id()),
                new Line("provider.check.scopes", settings.scope().toString()),
                new Line(
                        "provider.check.back",
                        baseUrl.resolve(ProviderConfiguration.BACK).toString()),
                new Line(
                        "provider.check.ended",
                        baseUrl.resolve(LoggedOutFilter.ADDRESS).toString()));
    }

    static CheckPage tried(
            Viewer viewer, Provider provider, Optional<Claims> claims, boolean asksAgain, ProviderSql sql) {
        var found = new ArrayList<Finding>();
        claims.ifPresentOrElse(
                said -> add(found, said, provider.settings(), asksAgain, sql),
                () -> found.add(new Finding(say("provider.check.no"), say("provider.check.no.do"))));
        var came = claims.map(said -> said.all().keySet().stream().sorted().toList())
                .orElse(List.of());
        return new CheckPage(viewer, provider.settings().name(), true, List.of(), true, List.copyOf(found), came);
    }

    private static void add(
            List<Finding> found, Claims said, ProviderSettings settings, boolean asksAgain, ProviderSql sql) {
        var names = settings.claims();
        found.add(finding(
                said.email().isPresent(), say("provider.check.email", names.email()), say("provider.check.email.do")));
        found.add(finding(
                said.verifiedEmail().isPresent(),
                say("provider.check.verified", names.verified()),
                say("provider.check.verified.do")));
        settings.groups().ifPresent(groups -> addGroups(found, said, groups, sql));
        found.add(finding(asksAgain, say("provider.check.refresh"), say("provider.check.refresh.do")));
        found.add(
                finding(said.all().containsKey("sid"), say("provider.check.sid", "sid"), say("provider.check.sid.do")));
        found.add(finding(
                said.all().containsKey("auth_time"),
                say("provider.check.auth-time", "auth_time"),
                say("provider.check.auth-time.do")));
    }

    private static void addGroups(List<Finding> found, Claims said, GroupMap groups, ProviderSql sql) {
        var claim = said.names().groups();
        if (said.tooManyGroups()) {
            found.add(new Finding(
                    say("provider.check.groups-elsewhere", claim), say("provider.check.groups-elsewhere.do")));
            return;
        }
        found.add(
                finding(said.hasGroups(), say("provider.check.groups", claim), say("provider.check.groups.do", claim)));
        var roles = groups.rolesOf(said.groups()).stream()
                .map(CheckPage::role)
                .sorted()
                .toList();
        found.add(
                roles.isEmpty()
                        ? new Finding(
                                say("provider.check.roles.none", String.join(", ", said.groups())),
                                say("provider.check.roles.none.do"))
                        : new Finding(say("provider.check.roles", String.join(", ", roles)), ""));
        var unknown = sql.unknownTeams(groups.allTeams()).stream().sorted().toList();
        if (!unknown.isEmpty()) {
            found.add(new Finding(
                    say("provider.check.teams", String.join(", ", unknown)), say("provider.check.teams.do")));
        }
    }

    private static Finding finding(boolean there, String words, String toDo) {
        return new Finding(words, there ? "" : toDo);
    }

    private static String role(Role role) {
        return say(
                "staff.role." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }
}
