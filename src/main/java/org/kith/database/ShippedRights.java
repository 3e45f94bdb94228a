package org.kith.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What the role Kith serves with may do, as this release ships it in {@code db/rights.txt}: one line a right, a policy, a function, and whatever
 * the database does by itself when that role writes: triggers, rules, defaults, constraints. The database says what it is there; Kith does not
 * serve where that differs, since somebody could then see or change what they may not.
 */
public final class ShippedRights {
    private static final String FILE = "/db/rights.txt";
    private static final String QUERY = "/db/rights.sql";

    /** Lines that begin so hold what PostgreSQL makes of a view; 15 writes the same in other words than 18, and all else, functions and policies too, in the same. */
    private static final String OF_A_VIEW = "text of view ";

    /** What is not one blank: most lines have none of it. */
    private static final Pattern GAP = Pattern.compile("[^\\S ]\\s*|\\s{2,}");

    /** The version of PostgreSQL that Kith brings, which wrote the file. */
    private static final int WRITTEN_BY = 18;

    private ShippedRights() {}

    /**
     * @param app connections as the role Kith serves with
     * @throws CannotStart when that role may do more or less than this release ships, or is held to other policies
     */
    public static void mustBeTheDatabases(DataSource app) throws CannotStart {
        try (var connection = app.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            var shipped = comparable(shipped(), version);
            var here = comparable(here(connection), version);
            var differences = new TreeSet<String>();
            here.stream().filter(line -> !shipped.contains(line)).forEach(line -> differences.add("there is: " + line));
            shipped.stream().filter(line -> !here.contains(line)).forEach(line -> differences.add("missing: " + line));
            if (!differences.isEmpty()) {
                throw new CannotStart(
                        "Kith does not serve, because what its database role may do, or what is done when it"
                                + " writes, is not what this Kith ships, so that people could see or change what they may not:\n- "
                                + String.join("\n- ", differences)
                                + "\nTake back what should not be there; what is missing stands in db/policy/ and db/migration/."
                                + " docs/OPERATING.md says how. Then start Kith again.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "Kith could not ask its database what its role may do: error " + e.getSQLState() + ".", e);
        }
    }

    /** Each right there is here, in words, in order. */
    static SortedSet<String> here(Connection connection) throws SQLException {
        var lines = new TreeSet<String>();
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = public");
            try (var row = statement.executeQuery(resource(QUERY))) {
                while (row.next()) {
                    lines.add(GAP.matcher(row.getString(1)).replaceAll(" ").strip());
                }
            }
        }
        return lines;
    }

    static List<String> shipped() {
        return resource(FILE).lines().filter(line -> !line.isBlank()).toList();
    }

    /** What is compared on such a version of PostgreSQL. */
    static Collection<String> comparable(Collection<String> lines, int version) {
        return lines.stream()
                .filter(line -> version == WRITTEN_BY || !line.startsWith(OF_A_VIEW))
                .collect(Collectors.toSet());
    }

    private static String resource(String name) {
        try (InputStream file = ShippedRights.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
