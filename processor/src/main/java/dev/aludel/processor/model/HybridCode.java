package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Java code of a generated method, as a tree of names: the translation of a hybrid's body. */
public sealed interface HybridCode {

  /** The table itself. */
  record Self() implements HybridCode {}

  /** Code as it stands: a literal, a parameter. */
  record Text(String java) implements HybridCode {}

  /** A text, to be quoted. */
  record Quoted(String text) implements HybridCode {}

  /** A static field. */
  record Constant(ClassName owner, String name) implements HybridCode {}

  /** A field of the target. */
  record Field(HybridCode target, String name) implements HybridCode {}

  /** A method of the target. */
  record Call(HybridCode target, String method, List<HybridCode> arguments) implements HybridCode {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A static method. */
  record StaticCall(ClassName owner, String method, List<HybridCode> arguments)
      implements HybridCode {
    /** Copies the list. */
    public StaticCall {
      arguments = List.copyOf(arguments);
    }
  }

  /** A new object. */
  record New(ClassName type, List<HybridCode> arguments) implements HybridCode {
    /** Copies the list. */
    public New {
      arguments = List.copyOf(arguments);
    }
  }

  /** A function of a row: {@code item -> item.price}. */
  record Lambda(String parameter, HybridCode body) implements HybridCode {}

  /** An operator between two; always put into parentheses below another operator. */
  record Operator(HybridCode left, String operator, HybridCode right) implements HybridCode {}

  /** An operator before its operand. */
  record Prefix(String operator, HybridCode operand) implements HybridCode {}

  /** One of two. */
  record Choice(HybridCode condition, HybridCode yes, HybridCode no) implements HybridCode {}
}
