package dev.aludel.processor.hybrid;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import dev.aludel.processor.model.HybridTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes one expression of statements: what each way through them answers, or does. */
final class StatementReader {
  private final ExpressionReader expressions;
  private final boolean answers;

  private StatementReader(ExpressionReader expressions, boolean answers) {
    this.expressions = expressions;
    this.answers = answers;
  }

  /** For statements that answer something. */
  static StatementReader ofAnswers(ExpressionReader expressions) {
    return new StatementReader(expressions, true);
  }

  /** For statements that do something. */
  static StatementReader ofEffects(ExpressionReader expressions) {
    return new StatementReader(expressions, false);
  }

  HybridTree read(BlockTree block, Set<String> locals) {
    return read(block, block.getStatements(), locals);
  }

  /**
   * What these statements answer.
   *
   * @param around what they are part of
   */
  HybridTree read(Tree around, List<? extends StatementTree> statements, Set<String> locals) {
    if (statements.isEmpty()) {
      return answers
          ? expressions.unknown(around, "a way without an answer")
          : new HybridTree.Nothing(expressions.at(around));
    }
    StatementTree first = statements.get(0);
    List<? extends StatementTree> rest = statements.subList(1, statements.size());
    if (first instanceof ReturnTree answer && answer.getExpression() != null) {
      return expressions.read(answer.getExpression(), locals);
    }
    if (first instanceof YieldTree answer) {
      return expressions.read(answer.getValue(), locals);
    }
    if (first instanceof BlockTree block) {
      return read(around, then(block, rest), locals);
    }
    if (first instanceof VariableTree variable && variable.getInitializer() != null) {
      return let(around, variable, rest, locals);
    }
    if (first instanceof IfTree choice) {
      return choose(around, choice, rest, locals);
    }
    if (first instanceof SwitchTree choice) {
      return new SwitchReader(expressions, this).read(choice, rest, locals);
    }
    return answers ? expressions.read(first, locals) : effect(around, first, rest, locals);
  }

  /** Whether each way through them ends with an answer. */
  boolean answers() {
    return answers;
  }

  private HybridTree effect(
      Tree around, StatementTree first, List<? extends StatementTree> rest, Set<String> locals) {
    if (first instanceof ReturnTree) {
      return new HybridTree.Nothing(expressions.at(first));
    }
    return first instanceof ExpressionStatementTree effect
        ? new HybridTree.Then(
            expressions.at(first),
            expressions.read(effect.getExpression(), locals),
            read(around, rest, locals))
        : expressions.read(first, locals);
  }

  private HybridTree let(
      Tree around, VariableTree variable, List<? extends StatementTree> rest, Set<String> locals) {
    String name = variable.getName().toString();
    HybridTree value = expressions.read(variable.getInitializer(), locals);
    Set<String> inner = ExpressionReader.plus(locals, List.of(name));
    return new HybridTree.Let(
        expressions.at(variable),
        name,
        Casts.declared(variable.getType()),
        value,
        read(around, rest, inner));
  }

  /** What follows an if is what the way answers that has not answered yet. */
  private HybridTree choose(
      Tree around, IfTree choice, List<? extends StatementTree> rest, Set<String> locals) {
    List<StatementTree> no = new ArrayList<>();
    if (choice.getElseStatement() != null) {
      no.add(choice.getElseStatement());
    }
    no.addAll(rest);
    return new HybridTree.Conditional(
        expressions.at(choice),
        expressions.read(choice.getCondition(), locals),
        read(around, then(choice.getThenStatement(), rest), locals),
        read(around, no, locals));
  }

  /** A statement, or those of a block, and what follows. */
  static List<StatementTree> then(StatementTree statement, List<? extends StatementTree> rest) {
    List<StatementTree> all = new ArrayList<>();
    if (statement instanceof BlockTree block) {
      all.addAll(block.getStatements());
    } else {
      all.add(statement);
    }
    all.addAll(rest);
    return all;
  }
}
