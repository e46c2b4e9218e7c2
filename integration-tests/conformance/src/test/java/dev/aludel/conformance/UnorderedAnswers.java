package dev.aludel.conformance;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.IntBinaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Real connections whose statements answer their rows in another order. */
public final class UnorderedAnswers extends DelegatingDataSource {
  private final IntBinaryOperator place;

  /**
   * Connections of a database.
   *
   * @param place which row answers as the nth of how many, both counted from 1
   */
  public UnorderedAnswers(DataSource real, IntBinaryOperator place) {
    super(real);
    this.place = place;
  }

  @Override
  protected @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException {
    if (method.getName().equals("prepareStatement") && arguments != null && arguments.length == 1) {
      return ((Connection) target)
          .prepareStatement(
              (String) arguments[0], ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
    }
    Object answer = callReal(target, method, arguments);
    return answer instanceof ResultSet rows ? new Shuffled(rows).proxy() : answer;
  }

  /** The rows of one answer. */
  private final class Shuffled {
    private final ResultSet rows;
    private final int size;
    private int read;

    Shuffled(ResultSet rows) throws SQLException {
      this.rows = rows;
      this.size = rows.last() ? rows.getRow() : 0;
      rows.beforeFirst();
    }

    ResultSet proxy() {
      return wrap(
          ResultSet.class,
          rows,
          (target, method, arguments) ->
              method.getName().equals("next") ? next() : callReal(target, method, arguments));
    }

    private boolean next() throws SQLException {
      read++;
      return read <= size && rows.absolute(place.applyAsInt(read, size));
    }
  }
}
