package dev.aludel.conformance.datacenter;

import dev.aludel.type.TypeConverter;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** An address as its digits, which nobody has to look up. */
final class InetAsText implements TypeConverter<InetAddress, String> {
  @Override
  public String toDatabase(InetAddress address) {
    return address.getHostAddress();
  }

  @Override
  public InetAddress fromDatabase(String digits) {
    try {
      return InetAddress.getByName(digits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(digits, e);
    }
  }
}
