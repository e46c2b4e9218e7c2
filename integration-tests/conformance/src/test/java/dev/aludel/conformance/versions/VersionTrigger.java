package dev.aludel.conformance.versions;

import dev.aludel.conformance.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.tools.TriggerAdapter;

/** Counts the versions of deeds in the database. */
public final class VersionTrigger extends TriggerAdapter {

  /** H2 makes it. */
  public VersionTrigger() {}

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    after.updateInt("version", before.getInt("version") + 1);
  }

  static void create(TestDatabase kind, DataSource source) {
    TestDatabase.run(
        source,
        kind == TestDatabase.H2
            ? "create trigger deeds_version before update on deeds for each row call \""
                + VersionTrigger.class.getName()
                + "\""
            : """
              create function next_version() returns trigger language plpgsql as $$ begin
                new.version := old.version + 1;
                return new;
              end $$;
              create trigger deeds_version before update on deeds
                for each row execute function next_version()""");
  }
}
