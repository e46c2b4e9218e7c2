package dev.aludel.conformance.storage;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Variant;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What hangs on a parcel: types that are printed as they are. */
@Model(table = "tags")
public interface Tag {

  @Id
  Long id();

  @Column(sqlType = "VARCHAR(40)")
  String text();

  @Column(sqlType = "TIMESTAMP")
  @Nullable LocalDateTime printed();

  @Column(sqlType = "DECIMAL(8, 3)")
  @Nullable BigDecimal weight();

  @Column(
      length = 20,
      variants = {
        @Variant(dialect = "h2", sqlType = "varchar_ignorecase(20)"),
        @Variant(dialect = "postgresql", sqlType = "name")
      })
  @Nullable String code();

  @Column(type = ColumnType.JSON, variants = @Variant(dialect = "postgresql", sqlType = "json"))
  @Nullable Json source();
}
