package dev.sextant.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A file of the program as its author wrote it. The path is relative, with slashes. */
record Source(String path, String text) {

    private static final Map<Source, Written> WRITTEN = new ConcurrentHashMap<>();

    /** A method or constructor and the number of lines from its first annotation to its closing brace. */
    record Method(String name, int lines) {}

    /** All files below a folder whose name ends so, sorted by path; none if there is no such folder. */
    static List<Source> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(folder.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int lines() {
        return (int) text.lines().count();
    }

    List<Method> methods() {
        return written().methods;
    }

    List<String> literals() {
        return written().literals;
    }

    /** What stands as a literal first argument where objects of the named class are made. */
    List<String> firstArgumentsOfNew(String type) {
        return written().firstArguments.getOrDefault(type, List.of());
    }

    /** Parsed once, however many guards look at it. */
    private Written written() {
        return WRITTEN.computeIfAbsent(this, Source::parsed);
    }

    private Written parsed() {
        var file = new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, List.of(file));
        try {
            var positions = Trees.instance(task).getSourcePositions();
            var written = new Written(positions);
            task.parse().forEach(written::read);
            return written;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the guards look for in a file. */
    private static final class Written extends TreeScanner<Void, CompilationUnitTree> {

        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private final List<String> literals = new ArrayList<>();
        private final Map<String, List<String>> firstArguments = new HashMap<>();

        Written(SourcePositions positions) {
            this.positions = positions;
        }

        void read(CompilationUnitTree unit) {
            scan(unit, unit);
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            var to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            methods.add(new Method(method.getName().toString(), (int) (to - from + 1)));
            return super.visitMethod(method, unit);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
            if (literal.getValue() instanceof String words) {
                literals.add(words);
            }
            return super.visitLiteral(literal, unit);
        }

        @Override
        public Void visitNewClass(NewClassTree made, CompilationUnitTree unit) {
            if (!made.getArguments().isEmpty() && made.getArguments().getFirst() instanceof LiteralTree first && first.getValue() instanceof String words) {
                firstArguments.computeIfAbsent(made.getIdentifier().toString(), _ -> new ArrayList<>()).add(words);
            }
            return super.visitNewClass(made, unit);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " is not UTF-8 text", failure);
        }
    }
}
