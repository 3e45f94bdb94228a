package org.kith.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends checkpoints to a file, an empty line after each, and sees them on the disk. */
record ToFile(Path path) implements Destination {

    @Override
    public String name() {
        return "file:" + path;
    }

    @Override
    public void take(Note note) throws IOException {
        try (var file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = StandardCharsets.UTF_8.encode(note.text() + "\n");
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }
}
