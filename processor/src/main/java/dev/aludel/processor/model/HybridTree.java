package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a hybrid says, as one expression: statements have become conditions and {@code
 * let}s. Names of classes are resolved, types of values are not.
 */
public sealed interface HybridTree {

  /** Where it stands. */
  Origin at();

  /** Hands this to the method for its kind. */
  <R, P> R accept(Visitor<R, P> visitor, P with);

  /** Something for each kind. */
  interface Visitor<R, P> {
    R visit(Literal tree, P with);

    R visit(Name tree, P with);

    R visit(This tree, P with);

    R visit(Super tree, P with);

    R visit(Type tree, P with);

    R visit(Constant tree, P with);

    R visit(Call tree, P with);

    R visit(New tree, P with);

    R visit(Unary tree, P with);

    R visit(Binary tree, P with);

    R visit(Conditional tree, P with);

    R visit(Let tree, P with);

    R visit(Lambda tree, P with);

    R visit(Reference tree, P with);

    R visit(Cast tree, P with);

    R visit(Switch tree, P with);

    R visit(Then tree, P with);

    R visit(Nothing tree, P with);

    R visit(Unknown tree, P with);
  }

  /** A literal: a String, a Boolean, an Integer, a Long, a Double, a Float, a Character, null. */
  record Literal(Origin at, @Nullable Object value) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** A parameter, a local variable, or nothing that is known. */
  record Name(Origin at, String name) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** The object itself. */
  record This(Origin at) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** {@code super} or {@code Named.super}: the object, as this type has its methods. */
  record Super(Origin at, ClassName type) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** A class, in front of a static method or in a method reference. */
  record Type(Origin at, ClassName type) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /**
   * An enum's constant or a static field.
   *
   * @param kind the field's type, if a column can be of it
   */
  record Constant(Origin at, ClassName owner, String name, Optional<JavaType> kind)
      implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** A call; without a target it is a method of the same type. */
  record Call(Origin at, Optional<HybridTree> target, String method, List<HybridTree> arguments)
      implements HybridTree {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** {@code new BigDecimal("0.5")}. */
  record New(Origin at, TypeName type, List<HybridTree> arguments) implements HybridTree {
    /** Copies the list. */
    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** {@code -} or {@code !} and its operand. */
  record Unary(Origin at, String operator, HybridTree operand) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** Two operands and what stands between them. */
  record Binary(Origin at, String operator, HybridTree left, HybridTree right)
      implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** A condition and what is answered where it is true, and where not. */
  record Conditional(Origin at, HybridTree condition, HybridTree yes, HybridTree no)
      implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** A local variable, and what is answered with it. */
  record Let(Origin at, String name, Optional<JavaType> type, HybridTree value, HybridTree rest)
      implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** {@code item -> item.price()}. */
  record Lambda(Origin at, List<String> parameters, HybridTree body) implements HybridTree {
    /** Copies the list. */
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** {@code OrderItem::subtotal}. */
  record Reference(Origin at, HybridTree target, String method) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** {@code (long) stock()}. */
  record Cast(Origin at, Optional<JavaType> type, HybridTree operand) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /**
   * A switch that answers something.
   *
   * @param rest the default; empty where all constants are listed
   */
  record Switch(Origin at, HybridTree selector, List<Branch> branches, Optional<HybridTree> rest)
      implements HybridTree {
    /** Copies the list. */
    public Switch {
      branches = List.copyOf(branches);
    }

    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** The labels of a switch, names of an enum's constants as {@link Name}, and what they answer. */
  record Branch(List<HybridTree> labels, HybridTree result) {
    /** Copies the list. */
    public Branch {
      labels = List.copyOf(labels);
    }
  }

  /** A call for its effect, and what is done after it. */
  record Then(Origin at, HybridTree first, HybridTree rest) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** The end of what is done. */
  record Nothing(Origin at) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }

  /** What no hybrid can have: {@code a loop}. */
  record Unknown(Origin at, String what) implements HybridTree {
    @Override
    public <R, P> R accept(Visitor<R, P> visitor, P with) {
      return visitor.visit(this, with);
    }
  }
}
