package dev.aludel.jdbc;

import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ErrorCode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL without its secrets, and the user and secrets beside it: so neither we nor a driver's
 * error can show them.
 *
 * @param text the URL without login
 * @param login what the driver gets as properties
 */
record ConnectionUrl(String text, Properties login) {
  private static final String H2 = "jdbc:h2:";
  private static final String H2_UNNAMED = "jdbc:h2:mem:";

  /**
   * Reads a URL. A login may be given as {@code //user:password@host}, with {@code %40} for
   * {@code @} and so on, which pgjdbc alone would not understand, or in the form that the driver
   * knows.
   *
   * @param user null to use the URL's; wins over the URL's
   * @param password as it is, not encoded; wins over the URL's
   */
  static ConnectionUrl of(String url, @Nullable String user, @Nullable String password) {
    if (!url.startsWith("jdbc:") || url.indexOf(':', 5) < 0) {
      throw notValid("it does not start with jdbc:<database>:");
    }
    Properties login = new Properties();
    String text = url.startsWith(H2) ? h2(url, login) : common(url, login);
    if (user != null) {
      login.setProperty("user", user);
    }
    if (password != null) {
      login.setProperty("password", password);
    }
    return new ConnectionUrl(text, login);
  }

  /** The database's name in the URL, {@code postgresql}. */
  String database() {
    return text.substring(5, text.indexOf(':', 5));
  }

  /**
   * Settings follow semicolons. A database in memory gets a name, or each connection had its own.
   */
  private static String h2(String url, Properties login) {
    List<String> parts = new ArrayList<>(Arrays.asList(url.split("(?<!\\\\);", -1)));
    if (parts.get(0).equals(H2_UNNAMED)) {
      parts.set(0, H2_UNNAMED + "aludel-" + UUID.randomUUID());
    }
    parts.removeIf(part -> taken(part, login, value -> value.replace("\\;", ";")));
    return String.join(";", parts);
  }

  private static String common(String url, Properties login) {
    int question = url.indexOf('?');
    String place = withoutLogin(question < 0 ? url : url.substring(0, question), login);
    if (question < 0) {
      return place;
    }
    String query =
        Arrays.stream(url.substring(question + 1).split("&", -1))
            .filter(part -> !taken(part, login, ConnectionUrl::decoded))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? place : place + "?" + query;
  }

  private static String withoutLogin(String place, Properties login) {
    int start = place.indexOf("//");
    int at = place.lastIndexOf('@');
    if (start < 0 || at < start) {
      return place;
    }
    String both = place.substring(start + 2, at);
    if (both.indexOf('/') >= 0) {
      throw notValid("it has a / before the @");
    }
    int colon = both.indexOf(':');
    login.setProperty("user", percentDecoded(colon < 0 ? both : both.substring(0, colon)));
    if (colon >= 0) {
      login.setProperty("password", percentDecoded(both.substring(colon + 1)));
    }
    return place.substring(0, start + 2) + place.substring(at + 1);
  }

  /** Moves a setting that belongs to the login; answers whether it did. */
  private static boolean taken(
      String setting, Properties login, java.util.function.UnaryOperator<String> decoder) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String name = setting.substring(0, equals);
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.equals("user") && !lower.contains("password")) {
      return false;
    }
    boolean standard = lower.equals("user") || lower.equals("password");
    login.setProperty(standard ? lower : name, decoder.apply(setting.substring(equals + 1)));
    return true;
  }

  /** In this place a plus is a plus. */
  private static String percentDecoded(String text) {
    return decoded(text.replace("+", "%2B"));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw notValid("a % in its login is not followed by two hexadecimal digits");
    }
  }

  private static ConfigurationException notValid(String reason) {
    return new ConfigurationException(
        ErrorCode.URL_IS_NOT_VALID,
        reason,
        "jdbc:postgresql://user:password@host/database, with %40 for @, %2F for / and %25 for %");
  }

  /** Without the login. */
  @Override
  public String toString() {
    return text;
  }
}
