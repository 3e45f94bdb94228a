package org.kith;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Two rows that stand equal in an order may change places from one question to the next: then a page skips somebody, or shows them twice, and
 * the first of a list is now one and now the other. So every order in a statement of Kith's ends in something that no two rows share.
 */
class OrdersEndInAKeyTest {
    /** Columns that no two of the rows share which the statement orders: where they do, what stands before them tells these apart. */
    private static final Pattern KEY = Pattern.compile(
            "(\\w+\\.)?(id|\\w*_id|version|number|account|person|young_person|youngPerson|plan|wish|key)( <way>| %2\\$s)?");

    /** Orders that end otherwise, and why no two rows are equal in them. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("1, 2", "a young person and a birthday, each once"),
            Map.entry("f.%1$s", "the least kind there is, and nothing else of who is of it"),
            Map.entry(
                    "kith.folded(coalesce(s.name, t.name, a.name)), 3, kith.folded(ps.name), 4, 1, 2",
                    "whole rows, each once"),
            Map.entry("role", "each once"),
            Map.entry("r.thing", "each once"),
            Map.entry("g.section", "each once"),
            Map.entry("random()", "no order is meant"),
            Map.entry("own desc, name", "a role has its name alone"),
            Map.entry("c.relname", "a table has its name alone"),
            Map.entry(
                    "r.day desc, array_position('{EMERGENCY,OPENED,JOB,LIST,OWN}', r.kind), max(r.read_at) desc, max(r.id) desc",
                    "a line is in one group"),
            Map.entry(
                    "array_position(array['country', 'region', 'authority'], area_kind), area_name, area_code",
                    "an area has its code alone"),
            Map.entry("array_position(array['country', 'region', 'authority'], area_kind), 2, 1", "the same"),
            Map.entry("f.measure collate \"C\"", "an area and a year have each figure once"),
            Map.entry("year desc", "one year is asked for, not whose return it was"),
            Map.entry("l.leaf_index", "a leaf has its place alone"),
            Map.entry("leaf_index", "the same"),
            Map.entry("size", "a checkpoint has its size alone"),
            Map.entry("size desc", "the same"),
            Map.entry("c.size desc", "the same"),
            Map.entry("slot_name", "a slot has its name alone"),
            Map.entry("a.attnum", "a column has its number alone"),
            Map.entry("c.oid::regclass::text", "a table has its name alone"),
            Map.entry("%s", "both that stand there end in an id"));

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern ORDER = Pattern.compile("order by\\s+");
    private static final Pattern END =
            Pattern.compile("\\s(limit|offset|for (no key )?update|rows between|union|where)\\b.*", Pattern.DOTALL);
    private static final Pattern WAY = Pattern.compile("( desc)?( nulls (first|last))?$");

    @Test
    void whateverListThereIs() throws IOException {
        var without = new TreeSet<String>();
        var met = new TreeSet<String>();
        for (var file : sources()) {
            for (var order : orders(Files.readString(file))) {
                var whole = String.join(", ", order);
                met.add(whole);
                if (!endsInAKey(order) && !OTHERWISE.containsKey(whole)) {
                    without.add(file.getFileName() + ": " + whole);
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(met).as("statements are found").hasSizeGreaterThan(200);
        assertThat(OTHERWISE.keySet().stream().filter(order -> !met.contains(order)))
                .as("what is said of an order that is no longer there")
                .isEmpty();
    }

    @Test
    void anOrderByNameAloneIsFound() {
        assertThat(orders("sql(\"select id from a order by b.name, b.at desc limit 3\")"))
                .containsExactly(List.of("b.name", "b.at desc"));
        assertThat(endsInAKey(List.of("b.name", "b.at desc"))).isFalse();
        assertThat(endsInAKey(List.of("b.name", "b.id desc"))).isTrue();
    }

    private static Set<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(toSet());
        }
    }

    private static boolean endsInAKey(List<String> order) {
        return KEY.matcher(WAY.matcher(order.getLast()).replaceFirst("")).matches();
    }

    /** What each order of a file's statements is by. One that is put together from several texts is known by the last of them. */
    private static List<List<String>> orders(String source) {
        var orders = new ArrayList<List<String>>();
        var texts = TEXT.matcher(source);
        while (texts.find()) {
            var text = texts.group(1) == null ? texts.group(2) : texts.group(1);
            var found = ORDER.matcher(text);
            while (found.find()) {
                var order = terms(text.substring(found.end()));
                if (!order.equals(List.of(""))) {
                    orders.add(order);
                }
            }
        }
        return orders;
    }

    private static List<String> terms(String text) {
        var terms = new ArrayList<String>();
        var term = new StringBuilder();
        var depth = 0;
        for (var sign : text.toCharArray()) {
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (depth == 0 && sign == ',') {
                terms.add(plain(term.toString()));
                term.setLength(0);
            } else {
                term.append(sign);
            }
        }
        terms.add(plain(term.toString()));
        return terms;
    }

    private static String plain(String term) {
        return END.matcher(" " + term).replaceFirst("").replaceAll("\\s+", " ").strip();
    }
}
