package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says what each part of a body is, and how the query language says it. What depends on no row
 * stays Java.
 */
final class HybridBinder implements HybridTree.Visitor<Meaning, HybridScope> {
  private final Presence presence = new Presence(this::bind);
  private final MethodCalls calls;

  HybridBinder(ModelMembers members, HybridBodies bodies, HybridCycles cycles) {
    this.calls = new MethodCalls(this, members, bodies, cycles);
  }

  Meaning bind(HybridTree tree, HybridScope scope) {
    return tree.accept(this, scope);
  }

  /** What a lambda or a method reference makes of this. */
  Meaning apply(Meaning.Function function, Meaning argument) {
    HybridScope scope = function.scope();
    if (function.tree() instanceof HybridTree.Reference reference) {
      return calls.onItsOwn(reference, scope, argument);
    }
    HybridTree.Lambda lambda = (HybridTree.Lambda) function.tree();
    if (lambda.parameters().size() != 1) {
      throw refuse(lambda, scope, "a lambda with several parameters");
    }
    return bind(lambda.body(), scope.with(lambda.parameters().get(0), argument));
  }

  /** What a lambda answers that takes nothing; nothing for a method reference. */
  Optional<Meaning> supplied(Meaning.Function function) {
    return function.tree() instanceof HybridTree.Lambda lambda && lambda.parameters().isEmpty()
        ? Optional.of(bind(lambda.body(), function.scope()))
        : Optional.empty();
  }

  @Override
  public Meaning visit(HybridTree.Literal tree, HybridScope scope) {
    Object value = tree.value();
    if (value == null) {
      return new Meaning.Null();
    }
    if (value instanceof String text) {
      return Scalar.java(Kinds.STRING, false, new HybridCode.Quoted(text));
    }
    if (value instanceof Boolean) {
      return Scalar.java(Kinds.BOOLEAN, false, Dsl.text(value));
    }
    if (value instanceof Integer) {
      return Scalar.java(Kinds.INT, false, Dsl.text(value));
    }
    if (value instanceof Long) {
      return Scalar.java(Kinds.LONG, false, Dsl.text(value + "L"));
    }
    if (value instanceof Double number) {
      return Scalar.java(Kinds.DOUBLE, false, Doubles.literal(number));
    }
    if (value instanceof Character) {
      return Scalar.java(Kinds.CHAR, false, new HybridCode.Quoted(value.toString()));
    }
    throw refuse(tree, scope, "a float");
  }

  @Override
  public Meaning visit(HybridTree.Name tree, HybridScope scope) {
    Meaning local = scope.locals().get(tree.name());
    if (local == null) {
      throw refuse(tree, scope, "\"" + tree.name() + "\"");
    }
    return scope.known(local);
  }

  @Override
  public Meaning visit(HybridTree.This tree, HybridScope scope) {
    return scope.self().orElseThrow(() -> refuse(tree, scope, "\"this\""));
  }

  @Override
  public Meaning visit(HybridTree.Super tree, HybridScope scope) {
    throw refuse(tree, scope, "\"super\"");
  }

  @Override
  public Meaning visit(HybridTree.Type tree, HybridScope scope) {
    return new Meaning.Type(tree.type());
  }

  @Override
  public Meaning visit(HybridTree.Constant tree, HybridScope scope) {
    JavaType type = tree.kind().orElseGet(() -> JavaType.of(tree.owner(), Kind.ENUM));
    HybridCode code = new HybridCode.Constant(tree.owner(), tree.name());
    return type.name() instanceof ParameterizedTypeName
        ? new Meaning.Thing(type.name(), false, code)
        : Scalar.java(type, false, code);
  }

  @Override
  public Meaning visit(HybridTree.Call tree, HybridScope scope) {
    return scope.known(calls.call(tree, scope));
  }

  @Override
  public Meaning visit(HybridTree.New tree, HybridScope scope) {
    List<Meaning> arguments = all(tree.arguments(), scope);
    boolean exact = tree.type().equals(Kinds.DECIMAL.name());
    if (exact || tree.type().equals(Kinds.WHOLE.name())) {
      JavaType type = exact ? Kinds.DECIMAL : Kinds.WHOLE;
      if (Scalar.areJava(arguments)) {
        return Scalar.java(
            type, false, new HybridCode.New((ClassName) tree.type(), Scalar.codes(arguments)));
      }
      if (exact && arguments.size() == 1 && arguments.get(0) instanceof Scalar number) {
        return Decimals.of(tree.at(), scope, number)
            .orElseThrow(() -> refuse(tree, scope, "a new object"));
      }
    }
    throw refuse(tree, scope, "a new object");
  }

  @Override
  public Meaning visit(HybridTree.Unary tree, HybridScope scope) {
    Scalar operand = scalar(tree.operand(), scope);
    if (tree.operator().equals("!") && operand.kind() == Kind.BOOLEAN) {
      return Operators.not(operand);
    }
    if (tree.operator().equals("-") && Kinds.isNumeric(operand.kind())) {
      return Operators.negative(tree.at(), scope, operand);
    }
    throw refuse(tree, scope, "\"" + tree.operator() + "\" of " + operand.words());
  }

  @Override
  public Meaning visit(HybridTree.Binary tree, HybridScope scope) {
    String operator = tree.operator();
    if (operator.equals("&&") || operator.equals("||")) {
      return logic(tree, scope, operator.equals("&&"));
    }
    Optional<Meaning> ordered = Orders.bind(this, tree, scope);
    if (ordered.isPresent()) {
      return ordered.get();
    }
    List<Meaning> both = all(List.of(tree.left(), tree.right()), scope);
    Meaning left = both.get(0);
    Meaning right = both.get(1);
    if (operator.equals("==") || operator.equals("!=")) {
      return new Equality(tree.at(), scope).identical(left, right, operator);
    }
    if (operator.equals("+") && (isText(left) || isText(right))) {
      return Texts.concatenate(tree.at(), scope, left, right);
    }
    Scalar a = scalar(tree.left(), scope, left);
    Scalar b = scalar(tree.right(), scope, right);
    boolean characters = Kinds.isCharacter(a.type()) && Kinds.isCharacter(b.type());
    if (characters && !Operators.isArithmetic(operator)) {
      return Operators.ordered(Texts.byCharacters(a), operator, Texts.byCharacters(b));
    }
    if (!Kinds.isNumeric(a.kind()) || !Kinds.isNumeric(b.kind())) {
      Scalar wrong = Kinds.isNumeric(a.kind()) ? b : a;
      throw refuse(tree, scope, "\"" + operator + "\" of " + wrong.words());
    }
    return Operators.isArithmetic(operator)
        ? Operators.calculate(tree.at(), scope, a, operator, b)
        : Operators.compare(tree.at(), scope, a, operator, b);
  }

  /** The scope where this is true, or false. */
  HybridScope where(HybridTree condition, boolean truth, HybridScope scope) {
    return scope.knowing(presence.where(condition, truth, scope));
  }

  private Meaning logic(HybridTree.Binary tree, HybridScope scope, boolean and) {
    List<Scalar> both =
        Untranslatable.all(
            List.of(
                () -> scalar(tree.left(), scope),
                () -> scalar(tree.right(), where(tree.left(), and, scope))));
    return Operators.join(both.get(0), and, both.get(1));
  }

  @Override
  public Meaning visit(HybridTree.Conditional tree, HybridScope scope) {
    Scalar condition = scalar(tree.condition(), scope);
    HybridScope yes = where(tree.condition(), true, scope);
    HybridScope no = where(tree.condition(), false, scope);
    List<Meaning> both =
        Untranslatable.all(List.of(() -> bind(tree.yes(), yes), () -> bind(tree.no(), no)));
    return Choices.choose(tree.at(), scope, condition, both.get(0), both.get(1));
  }

  @Override
  public Meaning visit(HybridTree.Let tree, HybridScope scope) {
    return bind(tree.rest(), let(tree, scope));
  }

  /** The scope in which a local variable has its value. */
  HybridScope let(HybridTree.Let tree, HybridScope scope) {
    Meaning value = bind(tree.value(), scope);
    return scope.with(
        tree.name(), Conversions.converted(tree.value().at(), scope, value, tree.type()));
  }

  @Override
  public Meaning visit(HybridTree.Lambda tree, HybridScope scope) {
    return new Meaning.Function(tree, scope);
  }

  @Override
  public Meaning visit(HybridTree.Reference tree, HybridScope scope) {
    return new Meaning.Function(tree, scope);
  }

  @Override
  public Meaning visit(HybridTree.Cast tree, HybridScope scope) {
    Scalar operand = scalar(tree.operand(), scope);
    JavaType type = tree.type().orElse(Kinds.STRING);
    boolean widens =
        Kinds.isNumeric(operand.kind())
            && Kinds.isNumeric(type.kind())
            && Kinds.promoted(operand.kind(), type.kind()).kind() == type.kind();
    boolean counts = Kinds.isWhole(operand.kind()) && type.kind() == Kind.INT && type.primitive();
    if (counts && !widens && !operand.isJava()) {
      return Operators.narrowed(operand);
    }
    boolean computed = operand.isJava() && Kinds.isNumeric(operand.kind()) && type.primitive();
    if (!widens && !computed) {
      throw refuse(tree, scope, "a cast that may lose something");
    }
    return operand.isJava()
        ? Scalar.java(type, false, Dsl.cast(type, operand.code()))
        : Scalar.sql(type, false, Operators.as(operand, type)).risky(operand.canFail());
  }

  @Override
  public Meaning visit(HybridTree.Switch tree, HybridScope scope) {
    return new Switches(this, tree, scope).bind();
  }

  @Override
  public Meaning visit(HybridTree.Then tree, HybridScope scope) {
    throw refuse(tree, scope, "a statement");
  }

  @Override
  public Meaning visit(HybridTree.Nothing tree, HybridScope scope) {
    throw refuse(tree, scope, "a way without an answer");
  }

  @Override
  public Meaning visit(HybridTree.Unknown tree, HybridScope scope) {
    throw refuse(tree, scope, tree.what());
  }

  /** All of them; what is wrong with several is told of each. */
  List<Meaning> all(List<HybridTree> trees, HybridScope scope) {
    return Untranslatable.all(
        trees.stream().<Supplier<Meaning>>map(tree -> () -> bind(tree, scope)).toList());
  }

  Scalar scalar(HybridTree tree, HybridScope scope) {
    return scalar(tree, scope, bind(tree, scope));
  }

  static Scalar scalar(HybridTree tree, HybridScope scope, Meaning meaning) {
    if (meaning instanceof Scalar scalar) {
      return scalar;
    }
    throw Untranslatable.of(
        tree.at(), HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), meaning.words());
  }

  private static boolean isText(Meaning meaning) {
    return meaning instanceof Scalar scalar && Kinds.isText(scalar.type());
  }

  static Untranslatable refuse(HybridTree tree, HybridScope scope, String what) {
    return Untranslatable.of(tree.at(), HybridMessage.CONSTRUCT_HAS_NO_SQL, scope.subject(), what);
  }
}
