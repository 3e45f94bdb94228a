package org.kith.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** Coming in by the provider, of which none is set there. */
final class ProviderInWalks implements InWalks {
    @Override
    public Map<String, String> questions() {
        return Map.of("state", "", "code", "", "error", "");
    }

    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of(
                "those a provider can vouch for",
                EnumSet.complementOf(EnumSet.of(
                        Walker.ADMINISTRATOR,
                        Walker.NOT_SIGNED_IN,
                        Walker.THEMSELVES,
                        Walker.ANOTHER_YOUNG_PERSON,
                        Walker.YOUNG_PERSON_OF_ANOTHER_TEAM)));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(
                        there.administrator().account(),
                        "/staff/" + there.worker().account() + "/provider",
                        "/staff/" + there.worker().account() + "/provider")
                .also("email", "somebody@example.org")
                .wrong("email", "", "no address"));
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/passkey/provider");
    }
}
