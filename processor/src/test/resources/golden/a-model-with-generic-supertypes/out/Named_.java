package com.example.store;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/** What compilers need to know of {@link Named}. Written from {@code com.example.store.Named}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor
public final class Named_ {
  private Named_() {}
}
