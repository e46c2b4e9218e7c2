package dev.aludel.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row that are one object.
 *
 * @param plan what is loaded of the model
 * @param edge the relationship that leads here, null for the first object of a row
 * @param columns where its columns are
 * @param joined the objects beside it in the same row
 * @param further the relationships to load when all rows are read
 * @param repeats whether rows repeat an object, because several objects are related to it
 * @param room for how many objects there should be room
 */
public record FetchNode(
    LoadPlan plan,
    @Nullable EdgePlan edge,
    Columns columns,
    List<FetchNode> joined,
    List<EdgePlan> further,
    boolean repeats,
    Room room) {

  /**
   * Where an object's columns are in a row; indexes are from 1.
   *
   * @param at the index of the first
   * @param witnesses indexes of columns that are all NULL only where there is no object
   * @param places of the first object of a row: where in the answer the column of each index is, as
   *     {@link dev.aludel.jdbc.Row#arrange} takes it; null if the answer has them in their order
   */
  @SuppressWarnings("ArrayRecordComponent") // Not compared, and not changed.
  public record Columns(int at, int[] witnesses, int @Nullable [] places) {}

  /**
   * How many objects the last answer to a query had, so that the next begins with room for as many.
   * It is a guess: any thread may write it.
   */
  public static final class Room {
    private static final int MOST = 1024;
    private int objects;

    /** Of a query that was never answered. */
    public Room() {}

    /** How many objects are to be expected; not very many, and 0 if that is not known. */
    public int objects() {
      return objects;
    }

    /** Notes how many there were. */
    public void was(int count) {
      objects = Math.min(count, MOST);
    }
  }

  static FetchNode of(
      LoadPlan plan,
      @Nullable EdgePlan edge,
      Columns columns,
      List<FetchNode> joined,
      List<EdgePlan> further) {
    boolean repeats = false;
    for (FetchNode child : joined) {
      repeats |= child.repeats || child.requireEdge().edge().isList();
    }
    return new FetchNode(plan, edge, columns, joined, further, repeats, new Room());
  }

  /** What rows with all columns of a model are. */
  static FetchNode plain(LoadPlan plan) {
    return new FetchNode(
        plan, null, new Columns(1, new int[] {1}, null), List.of(), List.of(), false, new Room());
  }

  /** The same as the first object of rows whose columns are in these places. */
  FetchNode placed(int @Nullable [] places) {
    Columns placed = new Columns(at(), columns.witnesses(), places);
    return new FetchNode(plan, edge, placed, joined, further, repeats, room);
  }

  /** The index of the first column, from 1. */
  public int at() {
    return columns.at();
  }

  /** The index of a column of the object's table, from 1; it must be one that is read. */
  public int index(int column) {
    return at() + plan.indexOf(column);
  }

  /** The relationship that leads here; for joined objects. */
  public EdgePlan requireEdge() {
    return java.util.Objects.requireNonNull(edge);
  }
}
