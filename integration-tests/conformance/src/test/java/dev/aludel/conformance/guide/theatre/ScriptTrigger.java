package dev.aludel.conformance.guide.theatre;

import dev.aludel.conformance.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** What the database does to scripts. */
public final class ScriptTrigger extends TriggerAdapter {

  /** H2 makes it. */
  public ScriptTrigger() {}

  @Override
  public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
      throws SQLException {
    if (after != null) {
      after.updateInt("words", after.getString("text").split(" ", -1).length);
      after.updateInt("version", before == null ? 1 : before.getInt("version") + 1);
    }
  }

  /** Makes the trigger. */
  public static void create(TestDatabase kind, DataSource source) {
    TestDatabase.run(
        source,
        kind == TestDatabase.H2
            ? "create trigger count before insert, update on scripts for each row call \""
                + ScriptTrigger.class.getName()
                + "\""
            : """
              create function count_script() returns trigger language plpgsql as $$ begin
                new.words := array_length(string_to_array(new.text, ' '), 1);
                if tg_op = 'UPDATE' then new.version := old.version + 1; end if;
                return new;
              end $$;
              create trigger count before insert or update on scripts
                for each row execute function count_script()""");
  }
}
