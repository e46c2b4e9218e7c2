package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses selects from several tables that nothing connects, or that are mentioned too early. */
final class JoinChecks {
  private final Clauses clauses;
  private final List<Source> listed;

  JoinChecks(Clauses clauses) {
    this.clauses = clauses;
    this.listed = clauses.tables().listed();
  }

  void check() {
    requireInTurn();
    requireJoined();
  }

  /** Joins see the tables before them; rows that are made for each row, too. */
  private void requireInTurn() {
    Set<Source> later = new HashSet<>(listed);
    requireInTurn(listed.get(0), later);
    later.remove(listed.get(0));
    for (Clauses.Joined joined : clauses.tables().joins()) {
      boolean isOfAll = joined.kind() == Join.Kind.RIGHT || joined.kind() == Join.Kind.FULL;
      requireInTurn(joined.source(), isOfAll ? new HashSet<>(listed) : later);
      later.remove(joined.source());
      requireKnown(joined.on(), later);
    }
  }

  private static void requireInTurn(Source source, Set<Source> later) {
    if (source.place().derivation() instanceof Derivation.Rows rows && rows.lateral()) {
      requireKnown(rows.body(), later);
    }
  }

  private static void requireKnown(QueryBody body, Set<Source> later) {
    for (Clauses inside : body.selects()) {
      Set<Source> unknown = new HashSet<>(later);
      inside.tables().listed().forEach(unknown::remove);
      StatementChecks.nodes(inside).forEach(node -> requireKnown(node, unknown));
    }
  }

  private static void requireKnown(Node node, Set<Source> later) {
    if (StatementChecks.plain(node) instanceof ValueNode column
        && later.contains(column.source().root())) {
      throw new QueryException(ErrorCode.TABLE_IS_NOT_IN_FROM, column.source().root());
    }
    if (node instanceof Node.SubqueryNode subquery) {
      requireKnown(subquery.body(), later);
    }
    // What stands for another table is that which is joined.
    if (!(node instanceof PlacedNode)) {
      StatementChecks.parts(node).forEach(part -> requireKnown(part, later));
    }
  }

  /** Conditions must lead from the first table to all others; SQLAlchemy's FROM linter. */
  private void requireJoined() {
    Source first = listed.get(0);
    List<Set<Source>> links = links(first);
    Set<Source> reached = new HashSet<>(Set.of(first));
    boolean more = true;
    while (more) {
      more = false;
      for (Set<Source> link : links) {
        more |= !Collections.disjoint(link, reached) && reached.addAll(link);
      }
    }
    for (Source source : listed) {
      if (!reached.contains(source)) {
        throw new QueryException(ErrorCode.TABLES_ARE_NOT_JOINED, source, first);
      }
    }
  }

  /** Which tables conditions mention together. */
  private List<Set<Source>> links(Source first) {
    List<Set<Source>> links = new ArrayList<>();
    for (Clauses.Joined joined : clauses.tables().joins()) {
      if (isFree(joined)) {
        links.add(new HashSet<>(List.of(first, joined.source())));
      } else {
        addLinks(joined.on(), links);
      }
    }
    clauses.tables().where().forEach(node -> addLinks(node, links));
    return links;
  }

  private void addLinks(Node condition, List<Set<Source>> links) {
    for (Node part : condition.conjuncts()) {
      Set<Source> mentioned = new HashSet<>();
      boolean known =
          !part.equals(Condition.FALSE.node()) // There is no row at all.
              && StatementChecks.mention(part, mentioned)
              && listed.containsAll(mentioned);
      // What a subquery, SQL written by hand or the statement around says is not looked at.
      links.add(known ? mentioned : new HashSet<>(listed));
    }
  }

  /** Every row with every row, as somebody said; or rows made for each row before. */
  private static boolean isFree(Clauses.Joined joined) {
    return joined.kind() == Join.Kind.CROSS
        || joined.on().equals(Condition.TRUE.node())
        || (joined.source().place().derivation() instanceof Derivation.Rows rows && rows.lateral())
        || joined.source().place().derivation() instanceof Derivation.Called;
  }
}
