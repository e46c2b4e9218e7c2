package dev.aludel.processor.hybrid;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.aludel.processor.diagnostics.Signatures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Bodies as a text that is parsed: a source file of a compiler that shows no trees, or what travels
 * in generated code, for compilations that see a type's class file only. That is a source file with
 * the type's imports and those methods.
 */
final class BodyTexts {
  private static final String TRAVELLING = "Bodies";

  private BodyTexts() {}

  /**
   * A parsed text.
   *
   * @param methods those of the type that was asked for
   */
  record Parsed(CompilationUnitTree unit, SourcePositions positions, List<MethodTree> methods) {
    /** The method of the same name and the same parameters, as far as their types are spelled. */
    Optional<MethodTree> find(ExecutableElement method) {
      String signature = Signatures.of(method);
      return BodyReader.only(
          methods.stream()
              .filter(tree -> tree.getBody() != null)
              .filter(tree -> TreeSignatures.of(tree).equals(signature))
              .toList());
    }
  }

  /** The text of these methods of one type. */
  static String write(
      SourcePositions positions, CompilationUnitTree unit, List<? extends Tree> methods) {
    String imports =
        unit.getImports().stream().map(ImportTree::toString).collect(Collectors.joining());
    String bodies =
        methods.stream()
            .map(method -> text(positions, unit, method))
            .collect(Collectors.joining("\n"));
    return imports.replaceAll("\\s*\\R", "\n").strip()
        + "\ninterface "
        + TRAVELLING
        + " {\n"
        + bodies
        + "\n}\n";
  }

  private static String text(SourcePositions positions, CompilationUnitTree unit, Tree method) {
    try {
      CharSequence file = unit.getSourceFile().getCharContent(true);
      return file.subSequence(
              (int) positions.getStartPosition(unit, method),
              (int) positions.getEndPosition(unit, method))
          .toString()
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The methods of a text of {@link #write}; nothing where no compiler can be had. */
  static Optional<Parsed> parseBodies(TypeElement type, String text) {
    return parse(type, text, List.of(TRAVELLING));
  }

  /** The methods of a type in a text of its source file; nothing where no compiler can be had. */
  static Optional<Parsed> parseSource(TypeElement type, String text) {
    return parse(type, text, ClassName.get(type).simpleNames());
  }

  private static Optional<Parsed> parse(TypeElement type, String text, List<String> names) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    JavaFileObject file = new Text(type.getSimpleName().toString(), text);
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      List<? extends Tree> members = unit.getTypeDecls();
      for (String name : names) {
        members = members(members, name);
      }
      List<MethodTree> methods = only(MethodTree.class, members).toList();
      return Optional.of(new Parsed(unit, Trees.instance(task).getSourcePositions(), methods));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<? extends Tree> members(List<? extends Tree> declared, String type) {
    return only(ClassTree.class, declared)
        .filter(tree -> tree.getSimpleName().contentEquals(type))
        .findFirst()
        .<List<? extends Tree>>map(ClassTree::getMembers)
        .orElse(List.of());
  }

  private static <T> Stream<T> only(Class<T> kind, List<? extends Tree> trees) {
    return trees.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** A source file in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
