package dev.aludel.conformance.catalog;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Unique;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A bean-style abstract class with constructors, every kind of default, and two mixins. */
@Model(table = "order", comment = "Named after a reserved word")
@Unique(columns = {"brand", "sku"})
@Index(columns = {"brand", "price desc"})
@Check(name = "check_stock", value = "stock >= 0 and stock <= 1000000")
public abstract class Article implements Timestamped, SoftDeletable {

  private int constructed;

  /** For loading: counts nothing. */
  protected Article() {}

  /** For the application; it calls setters, which must not be lost. */
  @SuppressWarnings("this-escape")
  protected Article(String brand, String sku) {
    constructed++;
    setBrand(brand);
    setSku(sku);
  }

  @Id
  public abstract Long getId();

  public abstract String getBrand();

  public abstract void setBrand(String brand);

  public abstract String getSku();

  public abstract void setSku(String sku);

  @Column(precision = 10, scale = 2)
  @Check(name = "check_positive_price", value = "price > 0")
  @Default("9.99")
  public abstract BigDecimal getPrice();

  public abstract void setPrice(BigDecimal price);

  @Default("0")
  public abstract int getStock();

  public abstract void setStock(int stock);

  @Default("true")
  public abstract boolean isActive();

  public abstract void setActive(boolean active);

  @Default(method = "newToken")
  @Column(length = 64, sensitive = true)
  public abstract String getToken();

  @ServerDefault(now = true)
  public abstract Instant getListedAt();

  @ServerDefault("'user'")
  @Column(length = 20)
  public abstract String getRole();

  public abstract void setRole(String role);

  @Column(name = "a b%c", length = 20)
  @Default("odd")
  public abstract @Nullable String getNote();

  public abstract void setNote(@Nullable String note);

  /** How many times the constructor with arguments ran for this object. */
  public int constructed() {
    return constructed;
  }

  /** A random token of 64 characters. */
  static String newToken() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
