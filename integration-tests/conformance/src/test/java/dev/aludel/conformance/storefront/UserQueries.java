package dev.aludel.conformance.storefront;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.shop.model.Shop;
import dev.aludel.shop.model.User;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Users, found by text. */
@Queries(Shop.class)
interface UserQueries {

  @Sql("select * from users where email = :email")
  Optional<User> byEmail(String email);

  @Sql("select u.* from users u where u.username = :username")
  User named(String username);

  @Sql("select * from users where password_hash = :hash")
  @Nullable User withPassword(String hash);

  @Sql("select u.* from users u where u.id in (:ids) order by u.username")
  List<User> among(Collection<Long> ids);

  @Sql("select * from users where id not in (:ids) order by username")
  List<User> others(Collection<Long> ids);

  @Sql("select * from users where first_name = :first")
  User sameFirstName(String first);

  @Sql("select username from users order by username")
  List<String> usernames();

  @Sql("select * from users where username like :pattern order by username")
  Stream<User> each(String pattern);

  @Sql("select first_name from users order by username")
  Stream<@Nullable String> firstNames();

  @Sql("delete from users where username like :pattern returning username")
  Stream<String> removeAll(String pattern);

  @Sql("select count(*) from users")
  long count();

  @Sql("select first_name from users where username = :username")
  Optional<String> firstName(String username);

  /** What a list shows. */
  record Line(long id, String username, @Nullable String firstName, long orders) {}

  @Sql(
      """
      select u.id, u.username, u.first_name, count(o.id) as orders
      from users u
      left join orders o on o.user_id = u.id -- also who bought nothing
      group by u.id, u.username, u.first_name
      order by u.username
      """)
  List<Line> lines();

  @Sql("select username || ': \\:email, :name' from users where username = cast(:name as text)")
  String greeting(String name);

  @Sql(
      """
      select * from users
      where username like :pattern {? and first_name = :first } {? and last_name = :last }
      order by username
      """)
  List<User> search(String pattern, @Nullable String first, Optional<String> last);

  @Sql("update users set first_name = :first where username = :username")
  int rename(String username, @Nullable String first);

  @Sql("delete from users where username = :username returning id, username as name")
  Optional<Removed> remove(String username);

  /** Who is gone. */
  record Removed(long id, String name) {}
}
