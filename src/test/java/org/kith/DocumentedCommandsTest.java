package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;
import org.kith.database.OwnPostgres;
import org.kith.measures.PublishedTable;

/** Whoever follows README.md and docs/OPERATING.md to the letter has a Kith that works, on a PostgreSQL as Debian brings it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("processes")
class DocumentedCommandsTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    /** What stands in the documents for something of the reader's own, and what this reader has. */
    private static final Map<String, String> OF_THEIR_OWN = Map.of(
            "owner_password=…", "owner_password=\"the owner's\"",
            "app_password=…", "app_password=\"the app's\"",
            "OWNER_PASSWORD=…", "OWNER_PASSWORD=\"the owner's\"",
            "APP_PASSWORD=…", "APP_PASSWORD=\"the app's\"",
            "FOLDER", "return",
            "--young-person ID", "--young-person " + SOMEBODY,
            "<young person>", SOMEBODY.toString(),
            "<why>", "they asked for it",
            "FILE|-", "FILE");

    @TempDir
    static Path folder;

    private static OwnPostgres database;
    private static Operator operator;
    private static final Set<String> LEFT = new LinkedHashSet<>();

    @BeforeAll
    static void begin() throws Exception {
        var programs = OwnPostgres.programs();
        assumeTrue(
                programs.isPresent(),
                "Debian's package postgresql is not installed: nothing to follow the documents on");
        database = OwnPostgres.start(programs.get());
        operator = new Operator(folder, database);
        LEFT.addAll(Documented.commands());
        LEFT.removeIf(command ->
                Set.of("bin/test", "bin/test-keycloak", "bin/outdated").contains(command)
                        && Files.isExecutable(Path.of(command)));
    }

    @AfterAll
    static void end() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @Test
    @Order(1)
    void theRolesAreNotMadeInADatabaseOfTheServersOwn() throws Exception {
        for (var name : List.of("postgres", "template1")) {
            var refused = operator.types(
                    "PGDATABASE=" + name + " psql -v owner_password=x -v app_password=y -f db/roles.sql");
            assertThat(refused.said())
                    .contains("This is the database " + name + ", which is the server's own", "createdb kith");
            assertThat(ownerOf(name)).isEqualTo("postgres");
            assertThat(asked(name, "select count(*) from pg_roles where rolname like 'kith%'"))
                    .isEqualTo("0");
            assertThat(asked(name, "select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'public'"))
                    .isNotEqualTo("kith_owner");
        }
    }

    @Test
    @Order(2)
    void aDatabaseOfTheirOwnIsMadeAndServed() throws Exception {
        for (var line : taken("createdb ", "psql ")) {
            assertThat(operator.types(line))
                    .as(line)
                    .extracting(Operator.Answer::exit)
                    .isEqualTo(0);
        }
        assertThat(ownerOf("kith")).isEqualTo("kith_owner");
        assertThat(ownerOf("postgres")).isEqualTo("postgres");
        for (var line : taken("KITH_DATABASE_URL=")) {
            // The one that is here has no certificate, and needs none.
            var here =
                    line.replace("db.example", "127.0.0.1:" + database.port()).replace("?sslmode=verify-full", "");
            operator.startsAndStops(here, "/welcome/");
        }
        assertThat(asked("kith", "select count(*) > 10 from pg_tables where tableowner = 'kith_owner'"))
                .isEqualTo("t");
    }

    @Test
    @Order(3)
    void everyCommandOfKithIsUnderstoodAndDone() throws Exception {
        writeReturn();
        operator.has("KITH_DATABASE_URL", "postgresql://127.0.0.1:" + database.port() + "/kith");
        operator.has("KITH_OWNER_PASSWORD", "the owner's");
        operator.has("KITH_APP_PASSWORD", "the app's");
        var lines = taken("bin/kith ");
        for (var line : lines) {
            var withEverything = operator.words(line.replaceAll("[\\[\\]]", "").replace("…", "key"));
            Kith.commandLine().parseArgs(withEverything.toArray(String[]::new));
        }
        var done = lines.stream()
                .filter(line -> !line.matches(".* (demo|serve|--key …)"))
                .map(line -> line.replaceAll("\\s*\\[.*?]", ""))
                .toList();
        var answers = operator.kith(done);
        for (var n = 0; n < done.size(); n++) {
            var line = done.get(n);
            assertThat(answers.get(n).said()).as(line).contains(wanted(line));
            assertThat(answers.get(n).exit()).as(line).isEqualTo(isAboutNobodyHere(line) || isBackup(line) ? 1 : 0);
        }
        assertThat(asked("kith", "select count(*) from organisation where name = ''"))
                .as("the organisation of the first start is the one a return was loaded for")
                .isEqualTo("0");
    }

    @Test
    @Order(4)
    void whatAnOperatorPutsRightInTheDatabaseIsPutRight() throws Exception {
        somebodyElseSays("grant delete on reading to kith_app; create policy everybody on entry using (true)");
        for (var line : taken("alter table ", "update ", "select ", "delete ", "revoke ", "drop ")) {
            operator.has("PGUSER", line.startsWith("alter") ? "postgres" : "kith_owner");
            operator.has("PGPASSWORD", line.startsWith("alter") ? OwnPostgres.PASSWORD : "the owner's");
            var answer = operator.types("psql -d kith -v ON_ERROR_STOP=1 -c \"" + line + "\"");
            assertThat(answer.exit()).as(line + "\n" + answer.said()).isZero();
        }
        assertThat(asked(
                        "kith",
                        "select has_table_privilege('kith_app', 'reading', 'delete') or exists"
                                + " (select from pg_policies where policyname = 'everybody') or exists"
                                + " (select from flyway_schema_history where version is null)"))
                .as("whether anything of it is still there")
                .isEqualTo("f");
    }

    @Test
    @Order(5)
    void nothingThatIsDocumentedIsLeftOut() {
        assertThat(LEFT).isEmpty();
    }

    /** A log that has no line about them, and somebody who was never let in. */
    private static boolean isAboutNobodyHere(String line) {
        return line.contains("--young-person") || line.contains("lost-device");
    }

    /** Of a PostgreSQL of one's own Kith makes none until it is given a role for that. */
    private static boolean isBackup(String line) {
        return line.contains("kith backup ") || line.contains("kith restore ");
    }

    /** What a line says when it did what it should; nobody has looked at anybody here yet. */
    private static String wanted(String line) {
        if (line.contains("import-903")) {
            return "Young people: 2 added";
        }
        if (line.contains("import-names")) {
            return "Young people: 2 named";
        }
        if (line.contains("continuity")) {
            return "child,workers,changes,asked_by_child,";
        }
        if (isBackup(line)) {
            if (line.contains("--from")) {
                return "store.properties";
            }
            return line.contains("restore")
                    ? "Kith cannot read the file"
                    : "Kith makes no backup of this PostgreSQL of your own";
        }
        if (line.contains("--young-person")) {
            return "There is no line about the young person " + SOMEBODY;
        }
        if (line.contains("lost-device")) {
            return "Nobody who is let in here is called “Ann Harker”";
        }
        return "";
    }

    /** The documented lines that begin so, with what is the reader's own put in. */
    private static List<String> taken(String... beginnings) {
        var all = LEFT.stream()
                .filter(line -> List.of(beginnings).stream().anyMatch(line::startsWith))
                .toList();
        LEFT.removeAll(all);
        return all.stream().map(DocumentedCommandsTest::theirOwn).toList();
    }

    private static String theirOwn(String line) {
        var own = line;
        for (var one : OF_THEIR_OWN.entrySet()) {
            own = own.replace(one.getKey(), one.getValue());
        }
        return own;
    }

    private static String ownerOf(String name) throws Exception {
        return asked(name, "select pg_get_userbyid(datdba) from pg_database where datname = current_database()");
    }

    /** As whoever may do everything, past Kith. */
    private static void somebodyElseSays(String sql) throws Exception {
        try (var connection = database.connect("kith");
                var said = connection.createStatement()) {
            said.execute(sql);
        }
    }

    private static String asked(String name, String sql) throws Exception {
        try (var connection = database.connect(name);
                var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static void writeReturn() throws IOException {
        Files.createDirectory(folder.resolve("return"));
        write("return/header.csv", """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                11,2,05/02/2001,MWBC,,,
                12,1,27/02/2001,WBRI,,,
                """);
        write("return/episodes.csv", """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                11,01/05/2016,S,C1,N1,U6,PR1,,,,,,
                12,02/02/2015,S,V2,N8,K2,PR4,,,,,,
                """);
        write("return/sw_episodes.csv", """
                CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                11,05/02/2001,SW1,01/05/2016,01/10/2017,LEFTRL
                11,05/02/2001,SW2,01/11/2017,,
                12,27/02/2001,SW1,02/02/2015,,
                """);
        write("names.csv", """
                CHILD,Known as
                11,Jay
                12,Kim
                """);
        write("la_cla_swcount.csv", PublishedTable.of(2018).text());
    }

    private static void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
