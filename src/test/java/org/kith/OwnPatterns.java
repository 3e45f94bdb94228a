package org.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every pattern of Kith's own, found in what was compiled, and where one is made of what is known only when it runs. */
final class OwnPatterns {
    private static final Map<String, Set<String>> TAKE_PATTERNS = Map.of(
            "java/util/regex/Pattern", Set.of("compile", "matches"),
            "java/lang/String", Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters"),
            "java/util/Scanner", Set.of("useDelimiter", "findInLine", "findWithinHorizon", "next", "hasNext", "skip"));

    private final Map<String, Pattern> found = new TreeMap<>();
    private final Set<String> seeking = new TreeSet<>();
    private final Set<String> madeElsewhere = new TreeSet<>();

    static OwnPatterns ofKith() throws IOException, URISyntaxException, ReflectiveOperationException {
        var patterns = new OwnPatterns();
        var root = Path.of(KithApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                patterns.read(ClassFile.of().parse(file));
            }
        }
        return patterns;
    }

    /** By where they stand. */
    Map<String, Pattern> found() {
        return found;
    }

    /** Methods that are given a pattern that is no constant there. */
    Set<String> madeElsewhere() {
        return madeElsewhere;
    }

    /** Whether a pattern is looked for anywhere in a text there, and not only compared with the whole of it. */
    boolean isSought(String where) {
        return seeking.contains(where) || seeking.stream().anyMatch(type -> where.startsWith(type + "."));
    }

    void read(ClassModel type) throws ReflectiveOperationException {
        for (var method : type.methods()) {
            read(type, method);
        }
        if (type.fields().stream()
                        .anyMatch(field -> field.fieldType().stringValue().contains("java/util/regex/Pattern"))
                || madeElsewhere.stream().anyMatch(where -> where.startsWith(name(type) + "."))) {
            readFields(Class.forName(type.thisClass().asInternalName().replace('/', '.')));
        }
    }

    private static String name(ClassModel type) {
        var name = type.thisClass().asInternalName();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private void read(ClassModel type, MethodModel method) {
        var code = method.code();
        if (code.isEmpty()) {
            return;
        }
        var before = new ArrayList<Instruction>();
        for (CodeElement element : code.get()) {
            if (element instanceof InvokeInstruction call && takesPattern(call)) {
                var where = name(type) + "." + method.methodName().stringValue();
                var constant = constant(before, call);
                if (constant == null) {
                    madeElsewhere.add(where);
                } else {
                    found.put(where + " " + constant, Pattern.compile(constant));
                    if (call.owner().asInternalName().equals("java/lang/String")
                            && !call.name().stringValue().equals("matches")) {
                        seeking.add(where + " " + constant);
                    }
                }
            }
            if (element instanceof InvokeInstruction call && seeks(call)) {
                seeking.add(name(type));
            }
            if (element instanceof Instruction instruction) {
                before.add(instruction);
            }
        }
    }

    private static boolean takesPattern(InvokeInstruction call) {
        return TAKE_PATTERNS
                        .getOrDefault(call.owner().asInternalName(), Set.of())
                        .contains(call.name().stringValue())
                && !call.typeSymbol().parameterList().isEmpty();
    }

    private static boolean seeks(InvokeInstruction call) {
        var name = call.name().stringValue();
        return switch (call.owner().asInternalName()) {
            case "java/util/regex/Matcher" ->
                Set.of("find", "results", "replaceAll", "replaceFirst").contains(name);
            case "java/util/regex/Pattern" ->
                Set.of("split", "splitAsStream", "asPredicate").contains(name);
            default -> false;
        };
    }

    /** The pattern that was put on the stack just before, which what else the call takes may have followed. */
    private static @org.jspecify.annotations.Nullable String constant(
            List<Instruction> before, InvokeInstruction call) {
        var taken = call.typeSymbol().parameterCount();
        if (before.size() < taken || !(before.get(before.size() - taken) instanceof ConstantInstruction loaded)) {
            return null;
        }
        return loaded.constantValue() instanceof String pattern ? pattern : null;
    }

    private void readFields(Class<?> type) throws ReflectiveOperationException {
        for (var field : type.getDeclaredFields()) {
            field.setAccessible(true);
            if (Modifier.isStatic(field.getModifiers())) {
                add(type.getSimpleName() + "." + field.getName(), field.get(null));
            } else if (type.isEnum()) {
                for (var one : type.getEnumConstants()) {
                    add(type.getSimpleName() + "." + one, field.get(one));
                }
            }
        }
    }

    private void add(String where, @org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Pattern pattern) {
            found.put(where + " " + pattern.pattern(), pattern);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> add(where, one));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> add(where, one));
        } else if (value instanceof Record record) {
            Arrays.stream(Objects.requireNonNull(record.getClass().getRecordComponents()))
                    .filter(part -> part.getType() == Pattern.class)
                    .forEach(part -> add(where, of(record, part.getAccessor())));
        }
    }

    private static Object of(Record record, java.lang.reflect.Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
