package com.example.hybrids;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/** What compilers need to know of {@link Named}. Written from {@code com.example.hybrids.Named}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(
    nullable = "nickname",
    bodies = "import dev.aludel.annotation.Column;\n"
            + "import dev.aludel.annotation.Hybrid;\n"
            + "import dev.aludel.annotation.Id;\n"
            + "import dev.aludel.annotation.Mixin;\n"
            + "import dev.aludel.annotation.Model;\n"
            + "import dev.aludel.annotation.Relationship;\n"
            + "import dev.aludel.query.TextExpression;\n"
            + "import java.math.BigDecimal;\n"
            + "import java.time.LocalDate;\n"
            + "import java.util.List;\n"
            + "import java.util.Objects;\n"
            + "import org.jspecify.annotations.Nullable;\n"
            + "interface Bodies {\n"
            + "@Hybrid default String shownName() {\n"
            + "    return nickname() == null ? name() : nickname() + \" (\" + name() + \")\";\n"
            + "  }\n"
            + "}\n"
)
final class Named_ {
  private Named_() {}
}
