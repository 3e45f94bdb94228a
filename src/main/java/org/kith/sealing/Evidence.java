package org.kith.sealing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody brings from outside the database to check it by: the key they know, checkpoints that were exported. */
public final class Evidence {
    private final @Nullable PublicKey key;
    private final List<Note> notes;

    private Evidence(@Nullable PublicKey key, List<Note> notes) {
        this.key = key;
        this.notes = notes;
    }

    public static Evidence none() {
        return new Evidence(null, List.of());
    }

    /** @return nothing when this is no key as {@code --show-key} writes it */
    public Optional<Evidence> withKey(String written) {
        return PublicKey.parse(written).map(known -> new Evidence(known, notes));
    }

    /** @return nothing when these are no checkpoints */
    public Optional<Evidence> withCheckpoints(BufferedReader from) throws IOException {
        return Notes.read(from).map(read -> new Evidence(key, read));
    }

    /** @param stored those the database knows, which count only when nobody brought one */
    public List<PublicKey> keys(List<PublicKey> stored) {
        return key == null ? stored : List.of(key);
    }

    List<Note> notes() {
        return notes;
    }
}
