package dev.aludel.beans.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer. */
@Model(table = "customers")
public interface Customer {
  @Id
  Long getId();

  @NotBlank
  @Size(max = 40)
  String getName();

  void setName(String name);

  @Email
  @Nullable String getEmail();

  void setEmail(@Nullable String email);

  @Default("false")
  boolean isVip();

  void setVip(boolean vip);

  @Column(type = ColumnType.JSON, converter = PreferencesAsJson.class)
  @Nullable Preferences getPreferences();

  void setPreferences(@Nullable Preferences preferences);

  @Relationship(backPopulates = "customer")
  List<Purchase> getPurchases();
}
