package dev.aludel.query;

import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;

/** The first result whose condition is true; one more result than conditions, or else NULL. */
record CaseNode(List<Node> conditions, List<Node> results) implements Node {
  @Override
  public SqlExpression in(Scope scope) {
    List<CaseWhen.Branch> branches = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      branches.add(new CaseWhen.Branch(conditions.get(i).in(scope), results.get(i).in(scope)));
    }
    return new CaseWhen(branches, hasElse() ? results.get(conditions.size()).in(scope) : null);
  }

  private boolean hasElse() {
    return results.size() > conditions.size();
  }

  @Override
  public boolean isSensitive() {
    return results.stream().anyMatch(Node::isSensitive);
  }

  @Override
  public boolean canBeNull(Nullness rows) {
    return !hasElse() || results.stream().anyMatch(result -> result.canBeNull(rows));
  }

  @Override
  public List<Node> children() {
    List<Node> all = new ArrayList<>(conditions);
    all.addAll(results);
    return all;
  }
}
