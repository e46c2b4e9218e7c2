package dev.aludel.conformance.directory;

import dev.aludel.annotation.Projection;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Something of a contact. */
@Projection(of = Contact.class)
record ContactLine(Email email, @Nullable URI homepage) {}
