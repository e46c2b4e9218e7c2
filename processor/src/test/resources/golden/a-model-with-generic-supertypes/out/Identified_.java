package com.example.store;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/**
 * What compilers need to know of {@link Identified}. Written from {@code
 * com.example.store.Identified}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor
public final class Identified_ {
  private Identified_() {}
}
