package dev.aludel.conformance.press;

import dev.aludel.conformance.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** What the database does to a text that is written: in Java for H2, in PL/pgSQL for PostgreSQL. */
public final class PressTrigger extends TriggerAdapter {

  /** H2 makes it. */
  public PressTrigger() {}

  @Override
  public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
      throws SQLException {
    if (after == null) {
      return;
    }
    if (tableName.equalsIgnoreCase("tickets")) {
      after.updateString("code", "T-" + after.getString("subject"));
      return;
    }
    String title = after.getString("title");
    after.updateString("slug", title.toLowerCase(Locale.ROOT).replace(' ', '-'));
    if (before != null) {
      after.updateInt("revisions", before.getInt("revisions") + 1);
    }
  }

  /** Makes the triggers of all tables. */
  static void create(TestDatabase kind, DataSource source) {
    if (kind == TestDatabase.POSTGRESQL) {
      TestDatabase.run(
          source,
          """
          create function polish() returns trigger language plpgsql as $$ begin
            new.slug := replace(lower(new.title), ' ', '-');
            if tg_op = 'UPDATE' then new.revisions := old.revisions + 1; end if;
            return new;
          end $$;
          create function code() returns trigger language plpgsql as $$ begin
            new.code := 'T-' || new.subject;
            return new;
          end $$;
          create trigger code before insert on tickets for each row execute function code()""");
    } else {
      TestDatabase.run(source, trigger(kind, "tickets", "insert"));
    }
    for (String table : new String[] {"articles", "bulletins", "drafts"}) {
      TestDatabase.run(source, trigger(kind, table, "insert or update"));
    }
  }

  private static String trigger(TestDatabase kind, String table, String events) {
    return kind == TestDatabase.H2
        ? "create trigger "
            + table
            + "_polish before "
            + events.replace(" or", ",")
            + " on "
            + table
            + " for each row call \""
            + PressTrigger.class.getName()
            + "\""
        : "create trigger "
            + table
            + "_polish before "
            + events
            + " on "
            + table
            + " for each row execute function polish()";
  }
}
