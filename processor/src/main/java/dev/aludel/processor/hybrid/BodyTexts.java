package dev.aludel.processor.hybrid;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Bodies as a text that travels in generated code, for compilations that see a type's class file
 * only: a source file with the type's imports and those methods, which is parsed again there.
 */
final class BodyTexts {
  private BodyTexts() {}

  /** A parsed text. */
  record Parsed(CompilationUnitTree unit, List<MethodTree> methods) {
    /** The method of the same name that takes as many; nothing if several do. */
    Optional<MethodTree> find(ExecutableElement method) {
      return BodyReader.only(
          methods.stream()
              .filter(tree -> tree.getBody() != null)
              .filter(tree -> tree.getName().contentEquals(method.getSimpleName()))
              .filter(tree -> tree.getParameters().size() == method.getParameters().size())
              .toList());
    }
  }

  /** The text of these methods of one type. */
  static String write(Trees trees, List<ExecutableElement> methods) {
    TreePath first = trees.getPath(methods.get(0));
    CompilationUnitTree unit = first.getCompilationUnit();
    String imports =
        unit.getImports().stream().map(ImportTree::toString).collect(Collectors.joining());
    String bodies =
        methods.stream()
            .map(method -> text(trees, unit, trees.getPath(method).getLeaf()))
            .collect(Collectors.joining("\n"));
    return imports.replaceAll("\\s*\\R", "\n").strip()
        + "\ninterface Bodies {\n"
        + bodies
        + "\n}\n";
  }

  private static String text(Trees trees, CompilationUnitTree unit, Tree method) {
    SourcePositions positions = trees.getSourcePositions();
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

  /** The methods of a text; nothing where no compiler can be had, or it does not understand it. */
  static Optional<Parsed> parse(TypeElement type, String text) {
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
      List<MethodTree> methods =
          unit.getTypeDecls().stream()
              .filter(ClassTree.class::isInstance)
              .flatMap(declared -> ((ClassTree) declared).getMembers().stream())
              .filter(MethodTree.class::isInstance)
              .map(MethodTree.class::cast)
              .toList();
      return Optional.of(new Parsed(unit, methods));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
