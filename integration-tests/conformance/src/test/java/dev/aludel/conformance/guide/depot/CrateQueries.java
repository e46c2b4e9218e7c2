package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

/** What is asked of crates by text. */
// region queries
@Queries(Depot.class)
public interface CrateQueries {
  /** The weights of a grade's crates. */
  record Weighed(Grade grade, Weight most, long grams) {}

  @Sql(
      """
      select grade, max(weight) as most, sum(weight) as grams
      from crates where weight >= :least and grade in (:grades)
      group by grade
      """)
  List<Weighed> weighed(Weight least, List<Grade> grades);
}
// endregion
