package org.kith.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mock provider as Kith is told of it, and what its groups stand for. */
public final class HarboursProvider {
    private HarboursProvider() {}

    public static void isSet(DynamicPropertyRegistry set, MockProvider provider) throws IOException {
        var folder = Files.createTempDirectory("provider");
        var secret = Files.writeString(folder.resolve("secret"), MockProvider.SECRET);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        var groups = Files.writeString(folder.resolve("groups"), """
                # What the groups of Harbour stand for
                kith-workers = worker
                kith-managers = manager
                kith-partners = partner
                kith-harbour = team Harbour House
                """);
        set.add("kith.provider-issuer", provider::issuer);
        set.add("kith.provider-name", () -> "Harbour");
        set.add("kith.provider-client", () -> MockProvider.CLIENT);
        set.add("kith.provider-secret-file", secret::toString);
        set.add("kith.provider-groups-file", groups::toString);
    }
}
