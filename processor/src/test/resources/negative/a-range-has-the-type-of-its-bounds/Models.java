package example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.type.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

interface Models {
  @Model(table = "seasons")
  interface Season {
    @Id
    Long id();

    @Column(length = 40)
    Range<LocalDate> days();

    @Column(precision = 10, scale = 2)
    List<Range<BigDecimal>> prices();
  }
}
