package dev.aludel.conformance.survey;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import java.util.Optional;

/** Records by text. */
@Queries(SurveyModels.class)
interface SurveyQueries {

  @Sql("select * from readings where instrument = :instrument order by degrees")
  List<Reading> of(String instrument);

  @Sql("select r.* from readings r where r.degrees > :least")
  Optional<Reading> above(long least);

  @Sql("update readings set degrees = degrees + 1 where instrument = :instrument")
  int raise(String instrument);
}
