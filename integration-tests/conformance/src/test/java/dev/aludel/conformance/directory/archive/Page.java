package dev.aludel.conformance.directory.archive;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.net.URI;

/** A page that was. */
@Model(table = "archived_pages")
public interface Page {
  @Id
  URI address();

  String title();
}
