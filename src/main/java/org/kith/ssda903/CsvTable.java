package org.kith.ssda903;

import java.io.IOException;
import java.util.Set;
import org.kith.intake.BoundedLines;
import org.kith.intake.ByteSource;
import org.kith.intake.Rows;

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
