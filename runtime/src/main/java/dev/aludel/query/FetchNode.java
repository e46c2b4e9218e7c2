package dev.aludel.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row that are one object.
 *
 * @param plan what is loaded of the model
 * @param edge the relationship that leads here, null for the first object of a row
 * @param at the index of the first column, from 1
 * @param joined the objects beside it in the same row
 * @param further the relationships to load when all rows are read
 * @param repeats whether rows repeat an object, because several objects are related to it
 */
public record FetchNode(
    LoadPlan plan,
    @Nullable EdgePlan edge,
    int at,
    List<FetchNode> joined,
    List<EdgePlan> further,
    boolean repeats) {

  static FetchNode of(
      LoadPlan plan,
      @Nullable EdgePlan edge,
      int at,
      List<FetchNode> joined,
      List<EdgePlan> further) {
    boolean repeats = false;
    for (FetchNode child : joined) {
      repeats |= child.repeats || child.requireEdge().edge().isList();
    }
    return new FetchNode(plan, edge, at, joined, further, repeats);
  }

  /** What rows with all columns of a model are. */
  static FetchNode plain(LoadPlan plan) {
    return new FetchNode(plan, null, 1, List.of(), List.of(), false);
  }

  /** The index of a column of the object's table, from 1; it must be one that is read. */
  public int index(int column) {
    return at + plan.indexOf(column);
  }

  /** The relationship that leads here; for joined objects. */
  public EdgePlan requireEdge() {
    return java.util.Objects.requireNonNull(edge);
  }
}
