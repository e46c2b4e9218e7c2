package dev.aludel.conformance.staff;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

/** Rows of the staff's tables, found by text. */
@Queries(StaffModels.class)
interface StaffQueries {

  @Sql("select * from person order by name")
  List<Person> all();

  @Sql(
      """
      select p.*, e.*, m.*, c.*
      from person p
      left join employee e on e.id = p.id
      left join manager m on m.id = p.id
      left join customer c on c.id = p.id
      order by p.name
      """)
  List<Person> whole();

  @Sql("select e.*, p.* from employee e join person p on p.id = e.id order by p.name")
  List<Employee> employees();

  @Sql(
      """
      select *
      from manager m
      join employee e on e.id = m.id
      join person p on p.id = e.id
      where m.level > :level
      """)
  List<Manager> above(int level);

  @Sql("select avg(salary) from employee")
  List<@org.jspecify.annotations.Nullable Double> averages();

  @Sql("update employee set department = :department")
  int move(String department);
}
