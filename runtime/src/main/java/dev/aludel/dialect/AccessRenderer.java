package dev.aludel.dialect;

import dev.aludel.sql.Access;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.SqlExpression;
import java.util.List;

/**
 * Writes parts of values: of JSON by arrows or, as the standard has it, like columns; of arrays by
 * subscripts.
 */
final class AccessRenderer {
  private final SqlWriter out;
  private final ExpressionRenderer expressions;

  AccessRenderer(SqlWriter out, ExpressionRenderer expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  SqlWriter write(Access access) {
    boolean arrows = out.dialect().supports(Feature.JSON_TEXT);
    return switch (access.kind()) {
      case JSON -> arrows ? arrows(access, " -> ") : fields(access);
      case TEXT -> {
        Feature.JSON_TEXT.requireOf(out.dialect());
        yield arrows(access, " ->> ");
      }
      case SCALAR -> arrows ? arrows(access, " ->> ") : scalar(access);
      case ELEMENT, SLICE -> arrows ? subscript(access) : slice(access);
    };
  }

  /** {@code (contents -> 'size' ->> 0)}; its precedence is not the same in all versions. */
  private SqlWriter arrows(Access access, String last) {
    out.append("(");
    expressions.operand(access.operand(), Precedence.PRIMARY);
    List<Object> path = access.path();
    if (path.isEmpty()) {
      return out.append(" #>> '{}')");
    }
    for (int i = 0; i < path.size(); i++) {
      out.append(i < path.size() - 1 ? " -> " : last);
      out.append(path.get(i) instanceof String name ? Literals.quoted(name) : "" + path.get(i));
    }
    return out.append(")");
  }

  /** {@code (contents)."size"[1]}: indexes count from 1 here. */
  private SqlWriter fields(Access access) {
    out.append("(");
    expressions.write(access.operand()).append(")");
    for (Object step : access.path()) {
      if (step instanceof String name) {
        out.append(".\"" + name.replace("\"", "\"\"") + '"');
      } else {
        out.append("[" + ((Integer) step + 1) + "]");
      }
    }
    return out;
  }

  private SqlWriter scalar(Access access) {
    out.append("nullif(cast(");
    return fields(access).append(" as varchar), 'null')");
  }

  /** {@code tags[1]}, {@code tags[2:3]}. */
  private SqlWriter subscript(Access access) {
    SqlExpression array = access.operand();
    if (array instanceof ColumnReference) {
      expressions.write(array);
    } else {
      out.append("(");
      expressions.write(array).append(")");
    }
    out.append("[" + access.path().get(0));
    return out.append(access.path().size() > 1 ? ":" + access.path().get(1) + "]" : "]");
  }

  /** An index that is not there would be an error; a slice that is not is NULL. */
  private SqlWriter slice(Access access) {
    Object first = access.path().get(0);
    boolean element = access.kind() == Access.Kind.ELEMENT;
    out.append("array_slice(");
    expressions.write(access.operand());
    out.append(", " + first + ", " + (element ? first : access.path().get(1)) + ")");
    return element ? out.append("[1]") : out;
  }
}
