package dev.aludel.processor.hybrid;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the expressions of a body. The set that is handed on are the names of local variables. */
final class ExpressionReader extends SimpleTreeVisitor<HybridTree, Set<String>> {
  private static final Map<Tree.Kind, String> OPERATORS =
      Map.ofEntries(
          Map.entry(Tree.Kind.PLUS, "+"),
          Map.entry(Tree.Kind.MINUS, "-"),
          Map.entry(Tree.Kind.MULTIPLY, "*"),
          Map.entry(Tree.Kind.DIVIDE, "/"),
          Map.entry(Tree.Kind.REMAINDER, "%"),
          Map.entry(Tree.Kind.CONDITIONAL_AND, "&&"),
          Map.entry(Tree.Kind.CONDITIONAL_OR, "||"),
          Map.entry(Tree.Kind.EQUAL_TO, "=="),
          Map.entry(Tree.Kind.NOT_EQUAL_TO, "!="),
          Map.entry(Tree.Kind.LESS_THAN, "<"),
          Map.entry(Tree.Kind.LESS_THAN_EQUAL, "<="),
          Map.entry(Tree.Kind.GREATER_THAN, ">"),
          Map.entry(Tree.Kind.GREATER_THAN_EQUAL, ">="),
          Map.entry(Tree.Kind.UNARY_MINUS, "-"),
          Map.entry(Tree.Kind.LOGICAL_COMPLEMENT, "!"));

  private final BodyPlaces places;
  private final TypeNames names;
  private final Function<TypeMirror, Optional<JavaType>> types;

  ExpressionReader(
      BodyPlaces places, TypeNames names, Function<TypeMirror, Optional<JavaType>> types) {
    this.places = places;
    this.names = names;
    this.types = types;
  }

  /** What a method's block answers. */
  HybridTree body(BlockTree block, List<String> parameters) {
    return StatementReader.ofAnswers(this).read(block, Set.copyOf(parameters));
  }

  /** What a method's block does. */
  HybridTree effects(BlockTree block, List<String> parameters) {
    return StatementReader.ofEffects(this).read(block, Set.copyOf(parameters));
  }

  /** What an expression is. */
  HybridTree read(Tree tree, Set<String> locals) {
    return visit(tree, locals);
  }

  Origin at(Tree tree) {
    return places.of(tree);
  }

  HybridTree unknown(Tree tree, String what) {
    return new HybridTree.Unknown(at(tree), what);
  }

  @Override
  protected HybridTree defaultAction(Tree tree, Set<String> locals) {
    return unknown(tree, Constructs.name(tree.getKind()));
  }

  @Override
  public HybridTree visitParenthesized(ParenthesizedTree tree, Set<String> locals) {
    return read(tree.getExpression(), locals);
  }

  @Override
  public HybridTree visitLiteral(LiteralTree tree, Set<String> locals) {
    return new HybridTree.Literal(at(tree), tree.getValue());
  }

  @Override
  public HybridTree visitUnary(UnaryTree tree, Set<String> locals) {
    String operator = OPERATORS.get(tree.getKind());
    HybridTree operand = read(tree.getExpression(), locals);
    if (tree.getKind() == Tree.Kind.UNARY_PLUS) {
      return operand;
    }
    return operator == null
        ? defaultAction(tree, locals)
        : new HybridTree.Unary(at(tree), operator, operand);
  }

  @Override
  public HybridTree visitBinary(BinaryTree tree, Set<String> locals) {
    String operator = OPERATORS.get(tree.getKind());
    return operator == null
        ? defaultAction(tree, locals)
        : new HybridTree.Binary(
            at(tree),
            operator,
            read(tree.getLeftOperand(), locals),
            read(tree.getRightOperand(), locals));
  }

  @Override
  public HybridTree visitConditionalExpression(ConditionalExpressionTree tree, Set<String> locals) {
    return new HybridTree.Conditional(
        at(tree),
        read(tree.getCondition(), locals),
        read(tree.getTrueExpression(), locals),
        read(tree.getFalseExpression(), locals));
  }

  @Override
  public HybridTree visitIdentifier(IdentifierTree tree, Set<String> locals) {
    String name = tree.getName().toString();
    if (name.equals("this")) {
      return new HybridTree.This(at(tree));
    }
    if (locals.contains(name)) {
      return new HybridTree.Name(at(tree), name);
    }
    if (name.equals("super")) {
      return new HybridTree.Super(at(tree), names.superclass());
    }
    return names
        .findField(name)
        .map(field -> constant(tree, field))
        .or(() -> names.findType(name).map(type -> type(tree, type)))
        .orElseGet(() -> new HybridTree.Name(at(tree), name));
  }

  @Override
  public HybridTree visitMemberSelect(MemberSelectTree tree, Set<String> locals) {
    String name = tree.getIdentifier().toString();
    HybridTree target = read(tree.getExpression(), locals);
    if (name.equals("this") && target instanceof HybridTree.Type) {
      return new HybridTree.This(at(tree));
    }
    if (name.equals("super") && target instanceof HybridTree.Type type) {
      return new HybridTree.Super(at(tree), type.type());
    }
    Optional<TypeElement> owner =
        target instanceof HybridTree.Type type
            ? names.findQualified(type.type().canonicalName())
            : Optional.empty();
    if (owner.isPresent()) {
      return names
          .findField(owner.get(), name)
          .map(field -> constant(tree, field))
          .or(() -> TypeNames.findNested(owner.get(), name).map(nested -> type(tree, nested)))
          .orElseGet(() -> unknown(tree, "\"" + tree + "\""));
    }
    return names
        .findQualified(tree.toString())
        .map(type -> type(tree, type))
        .orElseGet(() -> unknown(tree, "the field \"" + name + "\""));
  }

  private HybridTree type(Tree tree, TypeElement type) {
    return new HybridTree.Type(at(tree), ClassName.get(type));
  }

  /** A private one cannot be named by generated code, but its value can be told. */
  private HybridTree constant(Tree tree, VariableElement field) {
    Object value = field.getConstantValue();
    if (value != null && isPlain(value)) {
      return new HybridTree.Literal(at(tree), value);
    }
    if (field.getModifiers().contains(Modifier.PRIVATE)
        || !field.getModifiers().contains(Modifier.FINAL)) {
      return unknown(tree, "the field \"" + field.getSimpleName() + "\"");
    }
    ClassName owner = ClassName.get((TypeElement) field.getEnclosingElement());
    Optional<JavaType> type = types.apply(field.asType()).or(() -> collection(field.asType()));
    boolean isLocale = owner.canonicalName().equals("java.util.Locale");
    return field.getKind() == ElementKind.ENUM_CONSTANT || type.isPresent() || isLocale
        ? new HybridTree.Constant(at(tree), owner, field.getSimpleName().toString(), type)
        : unknown(tree, "the field \"" + field.getSimpleName() + "\"");
  }

  /** {@code Set<Status>}: no column is of that type, but a value can be looked for in it. */
  private static Optional<JavaType> collection(TypeMirror type) {
    return TypeName.get(type) instanceof ParameterizedTypeName name
            && name.rawType().packageName().equals("java.util")
            && name.typeArguments().size() == 1
        ? Optional.of(JavaType.of(name, JavaType.Kind.LIST))
        : Optional.empty();
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double;
  }

  @Override
  public HybridTree visitMethodInvocation(MethodInvocationTree tree, Set<String> locals) {
    List<HybridTree> arguments = all(tree.getArguments(), locals);
    ExpressionTree select = tree.getMethodSelect();
    if (select instanceof MemberSelectTree member) {
      String method = member.getIdentifier().toString();
      HybridTree target = read(member.getExpression(), locals);
      return new HybridTree.Call(at(tree), Optional.of(target), method, arguments);
    }
    String method = select.toString();
    Optional<HybridTree> owner = names.findMethodOwner(method).map(type -> type(select, type));
    return new HybridTree.Call(at(tree), owner, method, arguments);
  }

  @Override
  public HybridTree visitNewClass(NewClassTree tree, Set<String> locals) {
    HybridTree type = read(tree.getIdentifier(), locals);
    return tree.getClassBody() == null && type instanceof HybridTree.Type known
        ? new HybridTree.New(at(tree), known.type(), all(tree.getArguments(), locals))
        : unknown(tree, "a new object");
  }

  @Override
  public HybridTree visitTypeCast(TypeCastTree tree, Set<String> locals) {
    return new HybridTree.Cast(
        at(tree), Casts.type(tree.getType()), read(tree.getExpression(), locals));
  }

  @Override
  public HybridTree visitLambdaExpression(LambdaExpressionTree tree, Set<String> locals) {
    List<String> parameters =
        tree.getParameters().stream().map(each -> each.getName().toString()).toList();
    Set<String> inner = plus(locals, parameters);
    HybridTree body =
        tree.getBody() instanceof BlockTree block
            ? StatementReader.ofAnswers(this).read(block, inner)
            : read(tree.getBody(), inner);
    return new HybridTree.Lambda(at(tree), parameters, body);
  }

  @Override
  public HybridTree visitMemberReference(MemberReferenceTree tree, Set<String> locals) {
    HybridTree target = read(tree.getQualifierExpression(), locals);
    return new HybridTree.Reference(at(tree), target, tree.getName().toString());
  }

  @Override
  public HybridTree visitSwitchExpression(SwitchExpressionTree tree, Set<String> locals) {
    return new SwitchReader(this, StatementReader.ofAnswers(this))
        .read(tree, tree.getExpression(), tree.getCases(), locals);
  }

  /**
   * A label of a switch: an enum's constant has no class in front of it. Where there is another
   * constant of that name, it comes with its value.
   */
  HybridTree label(ExpressionTree tree, Set<String> locals) {
    if (!(tree instanceof IdentifierTree identifier)) {
      return read(tree, locals);
    }
    String name = identifier.getName().toString();
    HybridTree label = new HybridTree.Name(at(tree), name);
    return names
        .findField(name)
        .map(field -> constant(tree, field))
        .filter(HybridTree.Literal.class::isInstance)
        .<HybridTree>map(
            value -> new HybridTree.Let(at(tree), name, Optional.empty(), value, label))
        .orElse(label);
  }

  private List<HybridTree> all(List<? extends ExpressionTree> trees, Set<String> locals) {
    return trees.stream().map(tree -> read(tree, locals)).toList();
  }

  static Set<String> plus(Set<String> locals, List<String> more) {
    Set<String> all = new HashSet<>(locals);
    all.addAll(more);
    return all;
  }
}
