package org.kith.names;

import java.nio.charset.StandardCharsets;

/** A list as it is read with the columns its heading tells. */
final class ReadList {
    private ReadList() {}

    static NameList read(String text) throws NotRead {
        return read("list.csv", bytes(text));
    }

    static NameList read(String file, byte[] bytes) throws NotRead {
        var table = NameTables.read(file, bytes).getFirst();
        return NameListReading.read(table, Columns.told(table));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
