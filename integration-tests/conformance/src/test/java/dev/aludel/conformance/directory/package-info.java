/** A directory of people: what a type's columns are is said once, for all models. */
@NullMarked
@TypeMap(type = URI.class, value = @Column(converter = UriAsText.class, length = 2000))
@TypeMap(type = String.class, value = @Column(length = 100))
package dev.aludel.conformance.directory;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.TypeMap;
import java.net.URI;
import org.jspecify.annotations.NullMarked;
