package com.example;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/**
 * What compilers need to know of {@link Shipment.Party}. Written from {@code
 * com.example.Shipment.Party}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "address")
final class Shipment_Party_ {
  private Shipment_Party_() {}
}
