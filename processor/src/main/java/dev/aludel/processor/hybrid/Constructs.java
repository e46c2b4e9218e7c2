package dev.aludel.processor.hybrid;

import com.sun.source.tree.Tree;
import java.util.Locale;

/** What people call the parts of a body that no hybrid can have. */
final class Constructs {
  private Constructs() {}

  static String name(Tree.Kind kind) {
    return switch (kind) {
      case FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP -> "a loop";
      case ASSIGNMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
          "an assignment";
      case THROW -> "an exception";
      case TRY -> "a try";
      case SYNCHRONIZED -> "a synchronized block";
      case NEW_ARRAY, ARRAY_ACCESS -> "an array";
      case INSTANCE_OF -> "instanceof";
      case EXPRESSION_STATEMENT -> "a statement that answers nothing";
      case VARIABLE -> "a variable that gets its value later";
      case SWITCH -> "a switch without an answer";
      case BREAK, CONTINUE -> "a jump";
      case CLASS, INTERFACE, ENUM, RECORD -> "a class";
      case AND, OR, XOR, LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT, BITWISE_COMPLEMENT ->
          "a bitwise operator";
      default ->
          kind.name().endsWith("_ASSIGNMENT")
              ? "an assignment"
              : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
