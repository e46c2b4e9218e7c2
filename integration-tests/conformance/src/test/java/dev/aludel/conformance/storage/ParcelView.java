package dev.aludel.conformance.storage;

import dev.aludel.annotation.Projection;
import dev.aludel.type.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a parcel, beside the marks of a crate. */
@Projection
public record ParcelView(String label, @Nullable Json contents, List<String> marks) {}
