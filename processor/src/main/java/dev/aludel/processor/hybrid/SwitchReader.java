package dev.aludel.processor.hybrid;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import dev.aludel.processor.model.HybridTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads switches of both kinds. */
final class SwitchReader {
  private final ExpressionReader expressions;

  SwitchReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  /** A switch expression. */
  HybridTree read(
      Tree whole, ExpressionTree selector, List<? extends CaseTree> cases, Set<String> locals) {
    return read(whole, selector, cases, null, locals);
  }

  /** A switch statement in whose branches there are returns. */
  HybridTree read(SwitchTree whole, List<? extends StatementTree> rest, Set<String> locals) {
    return read(whole, whole.getExpression(), whole.getCases(), rest, locals);
  }

  private HybridTree read(
      Tree whole,
      ExpressionTree selector,
      List<? extends CaseTree> cases,
      @Nullable List<? extends StatementTree> rest,
      Set<String> locals) {
    List<HybridTree.Branch> branches = new ArrayList<>();
    Optional<HybridTree> otherwise = Optional.empty();
    if (rest != null && !rest.isEmpty()) {
      otherwise = Optional.of(StatementReader.ofAnswers(expressions).read(whole, rest, locals));
    }
    List<HybridTree> waiting = new ArrayList<>();
    boolean rests = false;
    for (CaseTree one : cases) {
      List<HybridTree> labels =
          one.getExpressions().stream().map(each -> expressions.label(each, locals)).toList();
      waiting.addAll(labels);
      rests |= labels.isEmpty();
      if (one.getStatements() != null && one.getStatements().isEmpty()) {
        continue;
      }
      HybridTree result = result(one, rest, locals);
      if (rests) {
        // What falls through to the default, or with it, is answered by it anyway.
        otherwise = Optional.of(result);
        rests = false;
      } else {
        branches.add(new HybridTree.Branch(waiting, result));
      }
      waiting = new ArrayList<>();
    }
    return new HybridTree.Switch(
        expressions.at(whole), expressions.read(selector, locals), branches, otherwise);
  }

  private HybridTree result(
      CaseTree one, @Nullable List<? extends StatementTree> rest, Set<String> locals) {
    StatementReader statements = StatementReader.ofAnswers(expressions);
    if (one.getStatements() != null) {
      List<StatementTree> all = new ArrayList<>(one.getStatements());
      return statements.read(one, all, locals);
    }
    Tree body = one.getBody();
    if (body instanceof ExpressionTree expression) {
      return expressions.read(expression, locals);
    }
    if (body instanceof StatementTree statement && !(body instanceof ThrowTree)) {
      return statements.read(
          one, StatementReader.then(statement, rest == null ? List.of() : rest), locals);
    }
    return expressions.unknown(one, "an exception");
  }
}
