package org.kith.provider;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.actor.Role;
import org.kith.database.CannotStart;

/**
 * What the provider's groups stand for here: a role, or a team. A line each: {@code group = worker}, {@code group = team North}. No group makes an
 * administrator, so whoever looks after groups elsewhere gives nobody that here.
 */
record GroupMap(Map<String, Set<Role>> roles, Map<String, Set<String>> teams) {
    private static final String TEAM = "team ";

    static GroupMap read(String file) throws CannotStart {
        try {
            return of(Files.readAllLines(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw new CannotStart(say("provider.start.groups-unreadable", file), e);
        }
    }

    static GroupMap of(List<String> lines) throws CannotStart {
        var roles = new LinkedHashMap<String, Set<Role>>();
        var teams = new LinkedHashMap<String, Set<String>>();
        for (var line : lines) {
            var said = line.strip();
            if (said.isEmpty() || said.startsWith("#")) {
                continue;
            }
            var at = said.lastIndexOf('=');
            var group = at < 0 ? "" : said.substring(0, at).strip();
            var stands = at < 0 ? "" : said.substring(at + 1).strip();
            var role = Role.of(stands.toLowerCase(Locale.ROOT));
            if (group.isEmpty() || !stands.startsWith(TEAM) && !ProviderPermissions.VOUCHED_FOR.contains(role)) {
                throw new CannotStart(say("provider.start.groups-line", said));
            }
            if (stands.startsWith(TEAM)) {
                teams.computeIfAbsent(group, one -> new LinkedHashSet<>())
                        .add(stands.substring(TEAM.length()).strip());
            } else {
                roles.computeIfAbsent(group, one -> new LinkedHashSet<>()).add(role);
            }
        }
        return new GroupMap(Map.copyOf(roles), Map.copyOf(teams));
    }

    /** What somebody may be here who is in those groups. */
    Set<Role> rolesOf(Collection<String> groups) {
        return standFor(roles, groups);
    }

    /** In which teams, by name, somebody is who is in those groups. */
    Set<String> teamsOf(Collection<String> groups) {
        return standFor(teams, groups);
    }

    /** The teams that groups say who is in; of others the administrator does. */
    Set<String> allTeams() {
        return standFor(teams, teams.keySet());
    }

    private static <T> Set<T> standFor(Map<String, Set<T>> map, Collection<String> groups) {
        return groups.stream()
                .flatMap(group -> map.getOrDefault(group, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
