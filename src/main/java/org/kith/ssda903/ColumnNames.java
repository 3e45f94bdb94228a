package org.kith.ssda903;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Tidy;

/**
 * The names of columns as the return has them, however headings write them: {@code "Mis  start"}, {@code MIS-START}, {@code MisStart*} and
 * {@code MIS_START (dd/mm/yyyy)} are MIS_START. One that only comes near stands back behind one that is written as it should be.
 */
final class ColumnNames {

    private static final String CHILD = "CHILD";
    /** Stands for a column that is called as one of children's numbers is, and is none. */
    static final String NOT_THE_NUMBER = "CHILD (NOT READ)";

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}0-9]+");
    private static final List<String> CHILD_ALSO = List.of(
            "CHILDID",
            "CHILDNO",
            "CHILDNUMBER",
            "CHILDREF",
            "CHILDREFERENCE",
            "CHILDIDENTIFIER",
            "CHILDCODE",
            "CHILDSID",
            "CHILDSNUMBER",
            "CHILDIDNUMBER",
            "CHILDSIDNUMBER",
            "LACHILDID",
            "LOCALAUTHORITYCHILDID",
            "LOCALAUTHORITYCHILDIDENTIFIER",
            "UNIQUECHILDID",
            "UNIQUECHILDIDENTIFIER");
    private static final Map<String, String> BARE = bare();
    private static final Set<String> KNOWN = Set.copyOf(BARE.values());
    private static final List<String> MODULES = Stream.of(ReturnFile.values())
            .flatMap(kind -> kind.names().stream())
            .map(ColumnNames::bare)
            .toList();

    private ColumnNames() {}

    static List<String> of(List<String> headings) {
        List<String> written = headings.stream().map(Tidy::column).toList();
        List<String> names =
                merged(once(written, written.stream().map(ColumnNames::meant).toList()));
        return KNOWN.containsAll(names) ? names : BesideWords.of(names);
    }

    /** Where the numbers of children may stand, where several columns of different names are called so; else nothing. */
    static List<Integer> ofChildren(List<String> headings) {
        List<String> written = headings.stream().map(Tidy::column).toList();
        List<Integer> places = IntStream.range(0, written.size())
                .filter(i -> meant(written.get(i)).equals(CHILD))
                .boxed()
                .toList();
        return places.stream().map(written::get).distinct().count() > 1 ? places : List.of();
    }

    /** The same columns where of those called so it is that one. */
    static List<String> with(String number, List<String> headings, List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    String written = Tidy.column(headings.get(i));
                    return !meant(written).equals(CHILD)
                            ? columns.get(i)
                            : written.equals(number) ? CHILD : NOT_THE_NUMBER;
                })
                .toList();
    }

    /** Whether a module can be read with these columns. */
    static boolean isOfAModule(List<String> columns) {
        Set<String> all = Set.copyOf(columns);
        return Stream.of(ReturnFile.values()).anyMatch(kind -> kind.fits(all));
    }

    /** The same where items may be called what they are in words. */
    private static boolean isOfAModuleInWords(List<String> names) {
        return Stream.of(ReturnFile.values())
                .anyMatch(kind -> kind.fits(Set.copyOf(ItemLabels.in(kind, names, names))));
    }

    /** What they mean, but as they are written where several would mean the same. */
    private static List<String> once(List<String> written, List<String> meant) {
        Map<String, Integer> times = new HashMap<>();
        meant.forEach(name -> times.merge(name, 1, Integer::sum));
        return IntStream.range(0, written.size())
                .mapToObj(i -> times.getOrDefault(meant.get(i), 0) == 1 ? meant.get(i) : written.get(i))
                .toList();
    }

    /** A merge of two tables leaves what both have as {@code DOB_x} and {@code DOB_y}: that is one column twice. */
    private static List<String> merged(List<String> names) {
        return names.stream()
                .map(name -> {
                    String column = ofMerge(name);
                    return column != null && !names.contains(column) && names.contains(otherHalf(name)) ? column : name;
                })
                .toList();
    }

    private static @Nullable String ofMerge(String name) {
        return name.endsWith("_X") || name.endsWith("_Y") ? BARE.get(bare(name.substring(0, name.length() - 2))) : null;
    }

    private static String otherHalf(String name) {
        return name.substring(0, name.length() - 1) + (name.endsWith("X") ? "Y" : "X");
    }

    static boolean nameChild(List<String> headings) {
        return headings.stream().anyMatch(heading -> meant(Tidy.column(heading)).equals(CHILD))
                || headings.size() > 1 && of(headings).contains(CHILD);
    }

    /** How many of them a return has, in whatever module. */
    static long known(List<String> columns) {
        return knownOf(columns).size();
    }

    /** Those of them that a return has, in whatever module. */
    static List<String> knownOf(List<String> columns) {
        return columns.stream().filter(KNOWN::contains).distinct().toList();
    }

    private static String meant(String name) {
        if (name.isEmpty() || name.equals(CHILD)) {
            return name;
        }
        String bare = OTHER_THAN_LETTERS.matcher(withoutBrackets(name)).replaceAll("");
        String known = BARE.get(bare);
        return known == null ? withoutModule(bare, name) : known;
    }

    /** A query over several tables has the name of the module before that of the column. */
    private static String withoutModule(String bare, String name) {
        return MODULES.stream()
                .filter(bare::startsWith)
                .flatMap(module -> Stream.ofNullable(BARE.get(bare.substring(module.length()))))
                .findFirst()
                .orElse(name);
    }

    /**
     * Names of columns with words beside them, as lists that explain themselves have them: {@code LS - Legal status}, {@code Legal status (LS)},
     * {@code 2. LS}, {@code dbo.episodes.LS}. They count only where a whole module is read with them, so that a title or a column of another
     * kind is none; where one is read without them, only those in brackets.
     */
    private static final class BesideWords {
        private static final int MOST_WORDS = 12;

        static List<String> of(List<String> names) {
            var ways = isOfAModuleInWords(names)
                    ? Stream.<UnaryOperator<String>>of(BesideWords::bracketed)
                    : Stream.<UnaryOperator<String>>of(
                            BesideWords::before, BesideWords::bracketed, BesideWords::behind);
            return ways.map(way -> once(
                            names,
                            names.stream()
                                    .map(name -> KNOWN.contains(name) || name.isEmpty() || ItemLabels.isOne(name)
                                            ? name
                                            : way.apply(name))
                                    .toList()))
                    .filter(ColumnNames::isOfAModuleInWords)
                    .max(Comparator.comparing(ColumnNames::known))
                    .orElse(names);
        }

        private static String before(String name) {
            String[] words = words(name);
            for (int end = words.length; end > 0; end--) {
                String known = BARE.get(String.join("", List.of(words).subList(0, end)));
                if (known != null) {
                    return known;
                }
            }
            return name;
        }

        private static String behind(String name) {
            String[] words = words(name);
            for (int from = 0; from < words.length; from++) {
                String known = BARE.get(String.join("", List.of(words).subList(from, words.length)));
                if (known != null) {
                    return known;
                }
            }
            return name;
        }

        private static String bracketed(String name) {
            int shut = Math.max(name.lastIndexOf(')'), name.lastIndexOf(']'));
            int open = Math.max(name.lastIndexOf('(', shut), name.lastIndexOf('[', shut));
            String known = shut < 0 || open < 0
                    ? null
                    : BARE.get(OTHER_THAN_LETTERS
                            .matcher(name.substring(open + 1, shut))
                            .replaceAll(""));
            return known == null ? name : known;
        }

        private static String[] words(String name) {
            String[] words =
                    OTHER_THAN_LETTERS.matcher(name).replaceAll(" ").strip().split(" ");
            return words.length > MOST_WORDS ? new String[] {name} : words;
        }
    }

    private static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        int shut = name.lastIndexOf(')');
        return open >= 0 && open < shut ? name.substring(0, open) + name.substring(shut + 1) : name;
    }

    private static String bare(String name) {
        return name.replace("_", "").toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> bare() {
        Map<String, String> bare = new HashMap<>(Map.of("DATEOFBIRTH", "DOB", "GENDER", "SEX", "ETHNICITY", "ETHNIC"));
        CHILD_ALSO.forEach(name -> bare.put(name, CHILD));
        for (ReturnFile kind : ReturnFile.values()) {
            Stream.concat(kind.required().stream(), kind.optional().stream())
                    .forEach(column -> bare.put(bare(column), column));
        }
        return Map.copyOf(bare);
    }
}
