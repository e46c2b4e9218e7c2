package dev.aludel.query;

import dev.aludel.schema.Table;
import dev.aludel.sql.Bind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for apart from the values in it: queries of one shape are assembled and
 * rendered alike, so what was made of one serves all others. Equal by value; never changed once it
 * was handed out.
 */
public final class QueryShape {
  // The parts of the query from the outside to the inside. What kind a part is tells how many
  // parts it has, or a number before them does: so no two queries have the same sequence.
  private @Nullable Object[] parts = new Object[32];
  private int size;
  private int hash;
  private boolean whole = true;
  private boolean parameters;
  private @Nullable Source latest;
  private Bindings bindings = Bindings.NONE;
  private @Nullable Criteria criteria;
  // Paths whose targets' criteria are told already; null for none.
  private @Nullable Set<Source> demanded;
  private final List<Bind> binds = new ArrayList<>();

  QueryShape() {}

  /** The values of the query; those of another of the same shape have the same order. */
  public List<Bind> binds() {
    return Collections.unmodifiableList(binds);
  }

  /** Whether values are given later, by a name. */
  boolean hasParameters() {
    return parameters;
  }

  /** Whether this tells all of a query but its values; else it must not stand for another. */
  public boolean isWhole() {
    return whole;
  }

  /** The same without values, for who keeps it. */
  public QueryShape withoutValues() {
    QueryShape kept = new QueryShape();
    kept.parts = Arrays.copyOf(parts, size);
    kept.size = size;
    kept.hash = hash;
    kept.whole = whole;
    return kept;
  }

  /** Notes that there is more to the query than this tells. */
  void isPart() {
    whole = false;
  }

  /** Adds something that is equal where it means the same. */
  QueryShape add(@Nullable Object part) {
    return add(part, part instanceof Enum<?> ? part.hashCode() : 1);
  }

  QueryShape add(int number) {
    return add(number, number);
  }

  /** Adds a column: what table it is of only where that is another than that of the one before. */
  @SuppressWarnings("ReferenceEquality") // An equal one is only told once more.
  QueryShape add(Source source, int column) {
    return source == latest ? add(column) : add(source).add(column);
  }

  QueryShape add(Source source) {
    latest = source;
    EntityTable<?, ?> model = source.model();
    if (source.root().place().derivation() != null
        || (model != null && model.aludelMapper().isUnion())) {
      isPart();
    }
    Table table = source.table();
    add(table, System.identityHashCode(table)).add(source.place(), source.place().hashCode());
    if (criteria != null && criteria.areOfModels() && source.place().step() != null) {
      addDemanded(source, criteria);
      latest = source;
    }
    return this;
  }

  /** Adds what is demanded of the rows at the end of a path, and of those on the way. */
  private void addDemanded(Source path, Criteria by) {
    Step step = path.place().step();
    if (step != null) {
      addDemanded(step.owner(), by);
      List<Node> nodes = by.ofTarget(step);
      if (!nodes.isEmpty() && isNew(path)) {
        add(Criteria.class).add(nodes);
      }
    }
  }

  private boolean isNew(Source path) {
    if (demanded == null) {
      demanded = new HashSet<>();
    }
    return demanded.add(path);
  }

  /** Adds a value: only its type and name are part of the shape, and whether it is null. */
  QueryShape add(Bind mentioned) {
    Bind bind = bindings.of(mentioned);
    binds.add(bind);
    parameters |= bind.isParameter();
    return bind.parameter() == null
        ? add(bind.isNull()).add(bind.type())
        : add(bind.isOpen()).add(bind.parameter());
  }

  QueryShape add(Node node) {
    node.addTo(this);
    return this;
  }

  QueryShape add(List<? extends Node> nodes) {
    add(nodes.size());
    for (Node node : nodes) {
      node.addTo(this);
    }
    return this;
  }

  /** Adds a select; of its rows is demanded what is of those of the select around it. */
  QueryShape add(Clauses said) {
    Clauses clauses = Criteria.demanded(criteria, said);
    Bindings around = bindings;
    bindings = clauses.tables().bindings().within(around);
    criteria = clauses.tables().criteria();
    addColumns(clauses).addGroups(clauses.groups()).addRows(clauses);
    bindings = around;
    return this;
  }

  QueryShape addColumns(Clauses clauses) {
    if (clauses.columns() instanceof AllColumns all) {
      return add(AllColumns.class).add(all.source());
    }
    return add(clauses.columns());
  }

  QueryShape addGroups(Clauses.Groups groups) {
    return add(groups.by()).add(groups.having());
  }

  /** Adds which rows there are, in which order. */
  QueryShape addRows(Clauses clauses) {
    if (Labels.areIn(clauses)) {
      // Which columns are named depends on which values are equal.
      isPart();
    }
    criteria = clauses.tables().criteria();
    return add(clauses.distinct()).add(clauses.tables()).add(clauses.page());
  }

  private QueryShape add(Clauses.Tables tables) {
    Criteria criteria = tables.criteria();
    if (criteria != null) {
      criteria.addTo(this);
    }
    if (tables.from() == null) {
      add(Clauses.Tables.class);
    } else {
      add(tables.from());
    }
    add(tables.joins().size());
    for (Clauses.Joined joined : tables.joins()) {
      add(joined.kind()).add(joined.source()).add(joined.on());
    }
    return add(tables.where());
  }

  private QueryShape add(Clauses.Page page) {
    if (!page.firstOf().isEmpty()) {
      isPart();
    }
    add(page.orderBy().size()).add(page.order().sought());
    for (Ordering ordering : page.orderBy()) {
      ordering.addTo(this);
    }
    add((Object) page.hints());
    return addRows(page.limit()).addRows(page.offset()).add(page.lock());
  }

  private QueryShape addRows(Node.@Nullable BindNode rows) {
    return rows == null ? add((Object) null) : add(rows);
  }

  QueryShape addOptions(List<LoadOption> options) {
    add(options.size());
    for (LoadOption option : options) {
      if (option instanceof RelationLoad load) {
        load.addTo(this);
      } else if (option instanceof ColumnLoad load) {
        load.addTo(this);
      } else {
        add(option);
      }
    }
    return this;
  }

  private QueryShape add(@Nullable Object part, int partHash) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, size * 2);
    }
    parts[size++] = part;
    hash = 31 * hash + partHash;
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryShape that
        && size == that.size
        && hash == that.hash
        && whole == that.whole
        && hasPartsOf(that);
  }

  private boolean hasPartsOf(QueryShape that) {
    for (int i = 0; i < size; i++) {
      if (parts[i] != that.parts[i] && !Objects.equals(parts[i], that.parts[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
