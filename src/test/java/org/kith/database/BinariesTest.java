package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BinariesTest {
    @Test
    void versionIsThatOfTheProgramsKithCarries() throws Exception {
        var home = TestDatabase.newHome();
        var program = new Home(home).binaries().resolve("bin/postgres").toString();
        var said = Commands.run(10, List.of(program, "--version")).output();
        TestDatabase.remove(home);
        assertTrue((said.split(" ")[2] + ".0").equals(Binaries.VERSION), said);
    }
}
