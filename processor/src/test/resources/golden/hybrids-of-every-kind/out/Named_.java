package com.example.hybrids;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/**
 * What compilers need to know of the mixin {@link Named}. Written from {@code
 * com.example.hybrids.Named}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "nickname")
final class Named_ {
  private Named_() {}
}
