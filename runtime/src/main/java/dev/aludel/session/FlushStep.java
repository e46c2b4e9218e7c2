package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.ObjectState;
import java.util.List;
import java.util.StringJoiner;

/** One step of a flush: rows of one table and one shape, which one statement can write. */
sealed interface FlushStep {

  /** The objects whose rows it is about; none of links. */
  default List<EntityState> rows() {
    return List.of();
  }

  /** What an error of this step is about: some of the objects by name. */
  default String subject() {
    StringJoiner named = new StringJoiner(", ", this + ": ", "").setEmptyValue(toString());
    rows().stream().limit(NAMED).map(EntityState::describe).forEach(named::add);
    return rows().size() <= NAMED ? named.toString() : named + ", …";
  }

  /** How many objects an error names. */
  int NAMED = 3;

  /**
   * Inserts rows.
   *
   * @param columns what has values
   * @param returning what the database fills, to be read back
   */
  record Insert(
      EntityMapper<?> mapper, ColumnSet columns, ColumnSet returning, List<EntityState> rows)
      implements FlushStep {
    public Insert {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "insert " + mapper.table() + columns.names(mapper.table()) + " x" + rows.size();
    }
  }

  /** Updates rows, by their keys. */
  record Update(EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows)
      implements FlushStep {
    public Update {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "update " + mapper.table() + columns.names(mapper.table()) + " x" + rows.size();
    }
  }

  /** Inserts or updates a row some of whose columns the database calculates. */
  record Express(EntityMapper<?> mapper, ColumnSet columns, ColumnSet returning, EntityState row)
      implements FlushStep {

    @Override
    public List<EntityState> rows() {
      return List.of(row);
    }

    @Override
    public String toString() {
      String verb = row.lifecycle() == ObjectState.PENDING ? "insert " : "update ";
      return verb + mapper.table() + columns.names(mapper.table()) + " by expression";
    }
  }

  /** Sets columns to NULL, in rows that are about to be deleted or updated. */
  record Clear(EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows)
      implements FlushStep {
    public Clear {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "clear " + mapper.table() + columns.names(mapper.table()) + " x" + rows.size();
    }
  }

  /**
   * Gives rows unique values that nobody has, for the others of this flush that take the ones that
   * they have.
   */
  record Replace(EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows)
      implements FlushStep {
    public Replace {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "replace " + mapper.table() + columns.names(mapper.table()) + " x" + rows.size();
    }
  }

  /** Gives rows the unique values that others of them had, in one statement. */
  record Exchange(EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows)
      implements FlushStep {
    public Exchange {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "exchange " + mapper.table() + columns.names(mapper.table()) + " x" + rows.size();
    }
  }

  /** Deletes rows, by their keys. */
  record Delete(EntityMapper<?> mapper, List<EntityState> rows) implements FlushStep {
    public Delete {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "delete " + mapper.table() + " x" + rows.size();
    }
  }

  /** Adds pairs to an association table. */
  record InsertLinks(Edge edge, List<Link> links) implements FlushStep {
    public InsertLinks {
      links = List.copyOf(links);
    }

    @Override
    public String toString() {
      return "link " + edge.through() + " x" + links.size();
    }
  }

  /** Adds those pairs to an association table that are not in it. */
  record InsertMissingLinks(Edge edge, List<Link> links) implements FlushStep {
    public InsertMissingLinks {
      links = List.copyOf(links);
    }

    @Override
    public String toString() {
      return "link missing " + edge.through() + " x" + links.size();
    }
  }

  /** Takes pairs out of an association table. */
  record DeleteLinks(Edge edge, List<Link> links) implements FlushStep {
    public DeleteLinks {
      links = List.copyOf(links);
    }

    @Override
    public String toString() {
      return "unlink " + edge.through() + " x" + links.size();
    }
  }

  /**
   * Takes all pairs of objects that are deleted out of an association table.
   *
   * @param targets whether they are the edge's targets, and not its owners
   */
  record DeleteAllLinks(Edge edge, boolean targets, List<EntityState> deleted)
      implements FlushStep {
    public DeleteAllLinks {
      deleted = List.copyOf(deleted);
    }

    @Override
    public String toString() {
      EntityMapper<?> side = targets ? edge.target() : edge.owner();
      return "unlink all " + edge.through() + " of " + side.model() + " x" + deleted.size();
    }
  }
}
