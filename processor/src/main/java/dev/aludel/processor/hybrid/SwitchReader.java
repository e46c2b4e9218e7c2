package dev.aludel.processor.hybrid;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
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
  private final StatementReader statements;

  SwitchReader(ExpressionReader expressions, StatementReader statements) {
    this.expressions = expressions;
    this.statements = statements;
  }

  /** A switch expression. */
  HybridTree read(
      Tree whole, ExpressionTree selector, List<? extends CaseTree> cases, Set<String> locals) {
    return read(whole, selector, cases, null, locals);
  }

  /** A switch statement, in whose branches something is done, or there are returns. */
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
    if (rest != null && (!rest.isEmpty() || !statements.answers())) {
      otherwise = Optional.of(statements.read(whole, rest, locals));
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
      boolean last = one == cases.get(cases.size() - 1);
      HybridTree result = result(one, last, rest, locals);
      if (rests) {
        // What falls through to the default, or with it, is answered by it anyway.
        otherwise = Optional.of(result);
        rests = false;
      } else {
        branches.add(new HybridTree.Branch(waiting, result));
      }
      waiting = new ArrayList<>();
    }
    if (!waiting.isEmpty() && rest != null) {
      branches.add(new HybridTree.Branch(waiting, statements.read(whole, rest, locals)));
    }
    return new HybridTree.Switch(
        expressions.at(whole), expressions.read(selector, locals), branches, otherwise);
  }

  private HybridTree result(
      CaseTree one,
      boolean last,
      @Nullable List<? extends StatementTree> rest,
      Set<String> locals) {
    if (one.getStatements() != null) {
      return rest == null || statements.answers()
          ? statements.read(one, one.getStatements(), locals)
          : done(one, one.getStatements(), last, rest, locals);
    }
    Tree body = one.getBody();
    if (body instanceof ExpressionTree expression) {
      return statements.answers() || rest == null
          ? expressions.read(expression, locals)
          : new HybridTree.Then(
              expressions.at(body),
              expressions.read(expression, locals),
              statements.read(one, rest, locals));
    }
    if (body instanceof StatementTree statement && !(body instanceof ThrowTree)) {
      return statements.read(
          one, StatementReader.then(statement, rest == null ? List.of() : rest), locals);
    }
    return expressions.unknown(one, "an exception");
  }

  /** What is done in a case, and after the switch that it breaks. */
  private HybridTree done(
      CaseTree one,
      List<? extends StatementTree> done,
      boolean last,
      List<? extends StatementTree> rest,
      Set<String> locals) {
    StatementTree end = done.get(done.size() - 1);
    boolean breaks = end instanceof BreakTree found && found.getLabel() == null;
    if (!breaks && !last && !(end instanceof ReturnTree)) {
      return expressions.unknown(one, "a case that goes on with the next");
    }
    List<StatementTree> all = new ArrayList<>(breaks ? done.subList(0, done.size() - 1) : done);
    all.addAll(rest);
    return statements.read(one, all, locals);
  }
}
