package dev.aludel.processor.hybrid;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.aludel.processor.diagnostics.BodyPrinter;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the bodies of methods, where the compiler shows them. */
public final class BodyReader {
  private final Optional<Trees> trees;
  private final Elements elements;
  private final Function<TypeMirror, Optional<JavaType>> types;

  /**
   * A reader for one round.
   *
   * @param trees of javac; empty where it hides them, so that there are no bodies
   * @param types which types columns can have
   */
  public BodyReader(
      Optional<Trees> trees, Elements elements, Function<TypeMirror, Optional<JavaType>> types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
  }

  /** Prints at places of bodies, where the compiler shows them. */
  public static BodyPrinter printer(Optional<Trees> trees) {
    return trees.map(BodyPlaces::printer).orElse(BodyPrinter.NONE);
  }

  /** The body of a hybrid; nothing if its type is a class file, or trees are hidden. */
  public Optional<HybridBody> find(HybridDescriptor hybrid) {
    return type(hybrid.declaredIn().canonicalName())
        .flatMap(type -> method(type, hybrid.key()).flatMap(method -> read(type, method)));
  }

  /** The body of a static method, by its name and the number of what it takes. */
  public Optional<HybridBody> findHelper(String owner, String name, int parameters) {
    return type(owner)
        .flatMap(
            type ->
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> method.getSimpleName().contentEquals(name))
                    .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                    .filter(method -> method.getParameters().size() == parameters)
                    .findFirst()
                    .flatMap(method -> read(type, method)));
  }

  private Optional<TypeElement> type(String name) {
    return trees.isEmpty() ? Optional.empty() : Optional.ofNullable(elements.getTypeElement(name));
  }

  private static Optional<ExecutableElement> method(TypeElement type, String key) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Signatures.of(method).equals(key))
        .findFirst();
  }

  private Optional<HybridBody> read(TypeElement type, ExecutableElement method) {
    Trees javac = trees.orElseThrow();
    TreePath path = javac.getPath(method);
    BlockTree block = path == null ? null : ((MethodTree) path.getLeaf()).getBody();
    if (path == null || block == null) {
      return Optional.empty();
    }
    String key = Signatures.of(method);
    Origin origin = Origin.of(type.getQualifiedName().toString()).member(key);
    CompilationUnitTree unit = path.getCompilationUnit();
    BodyPlaces places = new BodyPlaces(javac, unit, origin);
    List<String> parameters =
        method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList();
    TypeNames names = new TypeNames(type, unit, elements);
    ExpressionReader reader = new ExpressionReader(places, names, types);
    return Optional.of(
        new HybridBody(
            key,
            parameters,
            method.getParameters().stream().map(VariableElement::asType).map(types).toList(),
            reader.body(block, parameters)));
  }
}
