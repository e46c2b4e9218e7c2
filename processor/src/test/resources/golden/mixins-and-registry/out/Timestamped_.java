package com.example.blog;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/**
 * What compilers need to know of {@link Timestamped}. Written from {@code
 * com.example.blog.Timestamped}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor
public final class Timestamped_ {
  private Timestamped_() {}
}
