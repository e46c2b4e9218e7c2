package dev.aludel.conformance.triage;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text SQL with enums of each form. */
@Queries(TriageModels.class)
interface TriageQueries {

  @Sql("select name from patient where urgency = :urgency order by id")
  List<String> ofUrgency(Urgency urgency);

  @Sql("select name from patient where urgency in (:some) order by id")
  List<String> among(Collection<Urgency> some);

  @Sql("select name from patient where estimate = :estimate order by id")
  List<String> estimated(Urgency estimate);

  @Sql("select max(urgency) from patient")
  @Nullable Urgency highest();

  @Sql("select urgency from patient where urgency > 'ROUTINE' order by urgency desc")
  List<Urgency> pressing();

  @Sql("update patient set urgency = :urgency, former = null where name = :name")
  int raise(Urgency urgency, String name);

  @Sql("select coalesce(former, urgency) as effective from patient order by id")
  List<Urgency> effective();
}
