package dev.aludel.processor.hybrid;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.aludel.processor.diagnostics.BodyPrinter;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the bodies of methods, where the compiler shows them or its source files. */
public final class BodyReader {
  private final Optional<Trees> trees;
  private final Function<TypeElement, Optional<String>> sources;
  private final Elements elements;
  private final Function<TypeMirror, Optional<JavaType>> types;

  /**
   * A reader for one round.
   *
   * @param trees of javac; empty where it hides them, or another compiler is at work
   * @param sources the texts of source files where there are no trees; empty where none can be had,
   *     so that there are no bodies
   * @param types which types columns can have
   */
  public BodyReader(
      Optional<Trees> trees,
      Function<TypeElement, Optional<String>> sources,
      Elements elements,
      Function<TypeMirror, Optional<JavaType>> types) {
    this.trees = trees;
    this.sources = sources;
    this.elements = elements;
    this.types = types;
  }

  /** Prints at places of bodies, where the compiler shows them. */
  public static BodyPrinter printer(Optional<Trees> trees) {
    return trees.map(BodyPlaces::printer).orElse(BodyPrinter.NONE);
  }

  /**
   * The source of a mixin's hybrids, and of the static methods that they may call; nothing if it
   * has none, or trees are hidden.
   */
  public Optional<String> text(TypeElement mixin) {
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(mixin.getEnclosedElements()).stream()
            .filter(method -> isHybrid(method) || method.getModifiers().contains(Modifier.STATIC))
            .toList();
    if (methods.stream().noneMatch(BodyReader::isHybrid)) {
      return Optional.empty();
    }
    TreePath path = trees.map(javac -> javac.getPath(mixin)).orElse(null);
    if (path == null) {
      return source(mixin)
          .map(parsed -> BodyTexts.write(parsed.positions(), parsed.unit(), of(parsed, methods)));
    }
    Trees javac = trees.orElseThrow();
    List<Tree> found =
        methods.stream().<Tree>map(method -> javac.getPath(method).getLeaf()).toList();
    return Optional.of(
        BodyTexts.write(javac.getSourcePositions(), path.getCompilationUnit(), found));
  }

  private static List<MethodTree> of(BodyTexts.Parsed parsed, List<ExecutableElement> methods) {
    return methods.stream().map(parsed::find).flatMap(Optional::stream).toList();
  }

  private Optional<BodyTexts.Parsed> source(TypeElement type) {
    return sources.apply(type).flatMap(text -> BodyTexts.parseSource(type, text));
  }

  private static boolean isHybrid(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(
            each -> each.getAnnotationType().asElement().getSimpleName().contentEquals("Hybrid"));
  }

  /**
   * The body of a hybrid; nothing if trees are hidden, or its type is a class file without text.
   */
  public Optional<HybridBody> find(HybridDescriptor hybrid) {
    return type(hybrid.declaredIn().canonicalName())
        .flatMap(
            type ->
                method(type, hybrid.key()).flatMap(method -> read(type, method, hybrid.origin())));
  }

  /**
   * The body of a method of objects, where a type declares it or one above, by its name and the
   * number of what it takes, if one only does.
   */
  public Optional<HybridBody> findInherited(String type, String name, int parameters) {
    for (TypeElement at : type(type).map(TypeNames::withSupertypes).orElse(List.of())) {
      List<ExecutableElement> named =
          ElementFilter.methodsIn(at.getEnclosedElements()).stream()
              .filter(method -> method.getSimpleName().contentEquals(name))
              .filter(method -> method.getParameters().size() == parameters)
              .toList();
      if (!named.isEmpty()) {
        return only(named)
            .flatMap(method -> read(at, method, Origin.of(at.getQualifiedName().toString())));
      }
    }
    return Optional.empty();
  }

  /** The bodies of static methods, by their name and the number of what they take. */
  public List<HybridBody> findHelpers(String owner, String name, int parameters) {
    return type(owner).stream()
        .flatMap(
            type ->
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> method.getSimpleName().contentEquals(name))
                    .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                    .filter(method -> method.getParameters().size() == parameters)
                    .flatMap(method -> read(type, method, Origin.of(owner)).stream()))
        .toList();
  }

  /** Which of several was meant only types would tell. */
  static <T> Optional<T> only(List<T> some) {
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }

  private Optional<TypeElement> type(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  private static Optional<ExecutableElement> method(TypeElement type, String key) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Signatures.of(method).equals(key))
        .findFirst();
  }

  /**
   * The body.
   *
   * @param reader who reads it, for messages about a type that is a class file
   */
  private Optional<HybridBody> read(TypeElement type, ExecutableElement method, Origin reader) {
    TreePath path = trees.map(javac -> javac.getPath(method)).orElse(null);
    if (path == null) {
      return source(type)
          .or(() -> parsed(type))
          .flatMap(
              text ->
                  text.find(method)
                      .map(
                          tree ->
                              body(type, method, tree, text.unit(), BodyPlaces.nowhere(reader))));
    }
    MethodTree tree = (MethodTree) path.getLeaf();
    CompilationUnitTree unit = path.getCompilationUnit();
    Origin origin = Origin.of(type.getQualifiedName().toString()).member(Signatures.of(method));
    return Optional.of(tree)
        .filter(found -> found.getBody() != null)
        .map(
            found ->
                body(type, method, found, unit, BodyPlaces.in(trees.orElseThrow(), unit, origin)));
  }

  private HybridBody body(
      TypeElement type,
      ExecutableElement method,
      MethodTree tree,
      CompilationUnitTree unit,
      BodyPlaces places) {
    List<String> parameters =
        tree.getParameters().stream().map(each -> each.getName().toString()).toList();
    ExpressionReader reader =
        new ExpressionReader(places, new TypeNames(type, unit, elements), types);
    boolean answers = method.getReturnType().getKind() != TypeKind.VOID;
    return new HybridBody(
        ClassName.get(type),
        Signatures.of(method),
        parameters,
        method.getParameters().stream().map(VariableElement::asType).map(types).toList(),
        answers ? types.apply(method.getReturnType()) : Optional.empty(),
        answers
            ? reader.body(tree.getBody(), parameters)
            : reader.effects(tree.getBody(), parameters));
  }

  /** What the hybrids of a type that is a class file call of others; nothing of a source file. */
  public List<String> calls(String model) {
    return type(model)
        .filter(type -> trees.map(javac -> javac.getPath(type)).isEmpty())
        .filter(type -> sources.apply(type).isEmpty())
        .flatMap(type -> described(type, "calls"))
        .map(value -> ((List<?>) value.getValue()).stream())
        .orElseGet(Stream::empty)
        .map(each -> ((AnnotationValue) each).getValue().toString())
        .toList();
  }

  /** What an earlier compilation wrote down about a type that is a class file. */
  private Optional<BodyTexts.Parsed> parsed(TypeElement type) {
    return described(type, "bodies")
        .flatMap(text -> BodyTexts.parseBodies(type, text.getValue().toString()));
  }

  private Optional<AnnotationValue> described(TypeElement type, String member) {
    String name = GeneratedNames.of(ClassName.get(type)).metamodel().canonicalName();
    return type(name).stream()
        .flatMap(descriptor -> descriptor.getAnnotationMirrors().stream())
        .flatMap(annotation -> annotation.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }
}
