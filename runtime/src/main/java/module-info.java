/** Database, session, query language and dialects; what generated code is written against. */
@SuppressWarnings("requires-automatic") // pgjdbc has a reserved name, but no descriptor.
module dev.aludel.runtime {
  requires transitive java.sql;
  // Generated code carries its @Generated.
  requires transitive jakarta.annotation;
  requires static org.jspecify;
  requires static org.postgresql.jdbc;
}
