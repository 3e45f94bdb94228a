package org.kith.returns;

import java.io.IOException;
import java.util.Set;

/** A CSV file. */
record CsvTable(String name, ByteSource source) implements Table {

    @Override
    public Set<ReturnFile> named() {
        return ModuleName.in(name);
    }

    @Override
    public Rows open() throws IOException {
        return new CsvRows(new BoundedLines(name, source.open()));
    }
}
