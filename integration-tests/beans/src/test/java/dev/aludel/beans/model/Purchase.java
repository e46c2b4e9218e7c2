package dev.aludel.beans.model;

import com.fasterxml.jackson.annotation.JsonBackReference;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Something that a customer bought. */
@Model(table = "purchases")
public interface Purchase {
  @Id
  Long getId();

  String getArticle();

  void setArticle(String article);

  @JsonBackReference
  @Relationship(backPopulates = "purchases")
  Customer getCustomer();
}
