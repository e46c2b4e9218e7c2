package dev.aludel.conformance.directory;

import dev.aludel.type.TypeConverter;
import java.net.URI;

/** A type of the JDK as text. */
public final class UriAsText implements TypeConverter<URI, String> {
  /** Made by generated code. */
  public UriAsText() {}

  @Override
  public String toDatabase(URI uri) {
    return uri.toString();
  }

  @Override
  public URI fromDatabase(String text) {
    return URI.create(text);
  }
}
