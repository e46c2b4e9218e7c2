package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

/** Text over hierarchies. */
@Queries(Harbour.class)
public interface HarbourQueries {
  // region queries
  @Sql("select * from people where name like :pattern")
  List<Person> people(String pattern);

  @Sql("select * from people where type = 'employee' and department = :department")
  List<Employee> employees(String department);

  @Sql("select s.*, f.* from ships s left join ferries f on f.id = s.id order by s.name")
  List<Ship> ships();
  // endregion
}
