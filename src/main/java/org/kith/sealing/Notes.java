package org.kith.sealing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads checkpoints that were exported: as a file, an e-mail's attachment, or lines of the application's log. */
final class Notes {
    private Notes() {}

    /** All of them; nothing when something in it is no checkpoint. */
    static Optional<List<Note>> read(BufferedReader from) throws IOException {
        var notes = new ArrayList<Note>();
        for (var block = block(from); !block.isEmpty(); block = block(from)) {
            var text = logged(block).orElse(null);
            if (text == null) {
                text = block + "\n" + block(from);
            }
            var note = Note.parse(text);
            if (note.isEmpty()) {
                return Optional.empty();
            }
            notes.add(note.get());
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes);
    }

    /** Lines up to an empty one, or one line of the application's log. */
    private static String block(BufferedReader from) throws IOException {
        var block = new StringBuilder();
        for (var line = from.readLine(); line != null; line = from.readLine()) {
            if (!line.isBlank()) {
                block.append(line.stripTrailing()).append('\n');
            }
            if (line.isBlank() && !block.isEmpty() || line.contains(ToLog.BEFORE)) {
                break;
            }
        }
        return block.toString();
    }

    private static Optional<String> logged(String block) {
        var at = block.indexOf(ToLog.BEFORE);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        block.substring(at + ToLog.BEFORE.length()).strip().replace("\\n", "\n"));
    }
}
