package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a session demands of the rows of models wherever its statements read them: of the objects
 * that are queried, of tables that are joined, of subqueries, of relationships that are loaded.
 * SQLAlchemy's {@code with_loader_criteria}.
 */
public final class Criteria {
  private final Function<EntityTable<?, ?>, List<Condition>> demands;

  /** Such criteria; asked for each mention of a table, under the name that it has there. */
  public Criteria(Function<EntityTable<?, ?>, List<Condition>> demands) {
    this.demands = demands;
  }

  /** Whether anything is demanded of a model's rows. */
  public boolean concern(EntityMapper<?> mapper) {
    return !nodes(mapper).isEmpty();
  }

  static Clauses demanded(@Nullable Criteria criteria, Clauses clauses) {
    return criteria == null ? clauses : clauses.demanding(criteria);
  }

  /**
   * Only such rows of the tables that are listed; where one is LEFT JOINed, others count as none.
   * What is joined later because a path leads there is asked for then.
   */
  Clauses in(Clauses clauses) {
    List<Node> where = new ArrayList<>(of(clauses.tables().from()));
    List<Clauses.Joined> joins = new ArrayList<>();
    for (Clauses.Joined joined : clauses.tables().joins()) {
      if (joined.kind() == Join.Kind.LEFT) {
        joins.add(joined.and(ofJoined(joined.source())));
      } else {
        where.addAll(of(joined.source()));
        joins.add(joined);
      }
    }
    return clauses.withJoins(joins).whereAll(where).withCriteria(this);
  }

  /** Of rows of a table that is listed for itself; they may follow paths. */
  List<Node> of(@Nullable Source source) {
    EntityTable<?, ?> model = source == null ? null : source.model();
    return model == null ? List.of() : nodes(model);
  }

  /** Of the target of a path; they name its table by its own name. */
  List<Node> ofTarget(Step step) {
    return step.manner().part() == Step.Part.LINK ? List.of() : nodes(step.edge().target());
  }

  private List<Node> ofJoined(Source source) {
    EntityTable<?, ?> model = source.model();
    if (model == null) {
      return List.of();
    }
    Source own = Source.own(model.aludelMapper());
    return nodes(model.aludelMapper()).stream()
        .<Node>map(node -> new PlacedNode(node, own, source))
        .toList();
  }

  private List<Node> nodes(EntityMapper<?> mapper) {
    return mapper.metamodel() instanceof EntityTable<?, ?> own ? nodes(own) : List.of();
  }

  private List<Node> nodes(EntityTable<?, ?> table) {
    return Condition.nodes(demands.apply(table));
  }
}
