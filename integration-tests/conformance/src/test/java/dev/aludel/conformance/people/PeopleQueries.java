package dev.aludel.conformance.people;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of people, found by text. */
@Queries(PeopleModels.class)
interface PeopleQueries {

  @Sql("select * from people order by name")
  List<Person> all();

  @Sql("select p.type, p.name, p.id from people p where p.name = :name")
  Optional<Person> briefly(String name);

  @Sql("select * from people where type in ('employee', 'manager') order by name")
  List<Employee> employees();

  @Sql("select * from people where name = :name")
  Employee employee(String name);

  @Sql("select p.* from letters l join people p on p.id = l.person_id where l.subject = :subject")
  Person addressee(String subject);

  /** Somebody, and what is said of them besides. */
  record Earning(Person person, @Nullable BigDecimal salary, @Nullable String department) {}

  @Sql("select p.*, p.salary * 2 as salary from people p order by p.name")
  List<Earning> earnings();

  /** Two who work together. */
  record Pair(Employee first, @Nullable Manager second) {}

  @Sql(
      """
      select e.*, m.*
      from people e
      left join people m on m.department = e.department and m.type = 'manager'
      where e.type = 'employee'
      """)
  List<Pair> pairs();

  @Sql("select department from people order by name")
  List<@Nullable String> departments();

  @Sql("select coalesce(sum(loyalty_points), 0) from people")
  long points();

  @Sql("insert into people (name, type, department) values (:name, 'employee', :department)")
  void hire(String name, String department);

  @Sql("update people set department = :department where type = 'employee'")
  int move(String department);

  @Sql("delete from people where name = :name returning *")
  Person remove(String name);
}
