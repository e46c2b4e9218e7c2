package com.example.blog;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/**
 * What compilers need to know of {@link SoftDeletable}. Written from {@code
 * com.example.blog.SoftDeletable}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "deletedAt")
public final class SoftDeletable_ {
  private SoftDeletable_() {}
}
