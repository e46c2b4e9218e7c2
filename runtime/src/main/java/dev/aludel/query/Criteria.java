package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a session demands of the rows of models wherever its statements read them: of the objects
 * that are queried, of tables that are joined, of subqueries, of relationships that are loaded. The
 * filters that models declare, and what listeners say: SQLAlchemy's {@code with_loader_criteria}.
 * Made for one statement, used by one thread.
 */
public final class Criteria {
  private final Filters filters;
  private final Set<String> lifted;
  private final @Nullable Function<EntityTable<?, ?>, List<Condition>> demands;
  private boolean unheard = true;
  // What was said of tables: the same again each time, so that values are found again.
  private @Nullable IdentityHashMap<EntityTable<?, ?>, List<Node>> said;

  /**
   * Such criteria; asked for each mention of a table, under the name that it has there.
   *
   * @param options of the statement, the names of filters that it lifts among them
   * @param demands of listeners; null if there are none
   */
  public Criteria(
      Filters filters,
      Set<String> options,
      @Nullable Function<EntityTable<?, ?>, List<Condition>> demands) {
    this.filters = filters;
    this.lifted = filters.lifted(options);
    this.demands = demands;
  }

  /** For generated code: what a filter says, absent where it is lifted. */
  public Condition of(RowFilter filter, Supplier<Condition> condition) {
    return lifted.contains(filter.name()) ? Condition.ABSENT : condition.get();
  }

  /**
   * For generated code: a value of the session.
   *
   * @throws dev.aludel.error.QueryException if the session does not say it
   */
  public <T> T value(SessionValue<T> value) {
    return filters.require(value);
  }

  /** Whether models say all of this: then it depends on the statement only, but for values. */
  boolean areOfModels() {
    return demands == null;
  }

  /** Whether no model that was met so far has a filter. */
  boolean areUnheard() {
    return unheard;
  }

  /** Adds what texts of statements depend on. */
  void addTo(QueryShape shape) {
    if (demands == null) {
      shape.add(lifted);
    } else {
      shape.isPart();
    }
  }

  /** Whether anything is demanded of a model's rows. */
  public boolean concern(EntityMapper<?> mapper) {
    return mapper.isUnion() || !nodes(mapper).isEmpty();
  }

  static Clauses demanded(@Nullable Criteria criteria, Clauses clauses) {
    return criteria == null ? clauses : clauses.demanding(criteria);
  }

  /**
   * Only such rows of the tables that are listed; where one is LEFT JOINed, others count as none.
   * What is joined later because a path leads there is asked for then.
   */
  Clauses in(Clauses clauses) {
    List<Node> demanded = of(clauses.tables().from());
    if (clauses.tables().joins().isEmpty()) {
      return clauses.whereAll(demanded).withCriteria(this);
    }
    List<Node> where = new ArrayList<>(demanded);
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

  /**
   * Of the target of a path; they name its table by its own name. Of another table of the same rows
   * nothing is demanded that is not demanded of these.
   */
  List<Node> ofTarget(Step step) {
    return step.manner().part() == Step.Part.LINK || step.edge().isJoin()
        ? List.of()
        : nodes(step.edge().target());
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

  private List<Node> kept(EntityTable<?, ?> table, List<Node> nodes) {
    if (said == null) {
      said = new IdentityHashMap<>();
    }
    said.put(table, nodes);
    return nodes;
  }

  private List<Node> nodes(EntityMapper<?> mapper) {
    return mapper.metamodel() instanceof EntityTable<?, ?> own ? nodes(own) : List.of();
  }

  private List<Node> nodes(EntityTable<?, ?> table) {
    if (table.aludelMapper().isUnion()) {
      // Each of its parts has those of its model.
      return List.of();
    }
    List<Node> known = said == null ? null : said.get(table);
    if (known != null) {
      return known;
    }
    List<Condition> declared = table.aludelFilters(this);
    unheard &= declared.isEmpty();
    List<Node> nodes = declared.isEmpty() ? List.of() : Condition.nodes(declared);
    if (demands == null) {
      return nodes.isEmpty() ? nodes : kept(table, nodes);
    }
    List<Node> all = new ArrayList<>(nodes);
    all.addAll(Condition.nodes(demands.apply(table)));
    return all;
  }
}
