package com.example;

import dev.aludel.mapping.Composites;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link Shipment} that a session can keep. Written from {@code com.example.Shipment}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class ShipmentEntity implements Shipment, Entity {
  private EntityState aludelState;
  Long id;
  BigDecimal priceAmount;
  String priceCurrency;
  BigDecimal insuredAmount;
  String insuredCurrency;
  String recipientName;
  String recipientAddressStreet;
  String recipientAddressFloor;
  short recipientPhoneCountry;
  long recipientPhoneNumber;
  Integer sizeWidth;
  Integer sizeHeight;

  /** Makes an object with nothing set; loading a row uses it. */
  ShipmentEntity() {}

  /** Makes a {@link Shipment} with all that it must have. */
  public static ShipmentEntity create(Shipment.Money price, Shipment.Party recipient) {
    return builder().price(price).recipient(recipient).build();
  }

  /** Starts a {@link Shipment} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ShipmentMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(ShipmentMapper.ID);
    return id;
  }

  @Override
  public Shipment.Money price() {
    aludelState().require(ShipmentMapper.PRICE_AMOUNT);
    aludelState().require(ShipmentMapper.PRICE_CURRENCY);
    return new Shipment.Money(
        priceAmount,
        priceCurrency);
  }

  @Override
  public Shipment price(Shipment.Money price) {
    Composites.require(this, "price", price);
    BigDecimal priceAmount = Composites.present(this, ShipmentMapper.PRICE_AMOUNT, price.amount());
    String priceCurrency =
        Composites.present(this, ShipmentMapper.PRICE_CURRENCY, price.currency());
    this.priceAmount =
        aludelState().write(ShipmentMapper.PRICE_AMOUNT, this.priceAmount,
            Values.scaled(priceAmount, 2));
    this.priceCurrency =
        aludelState().write(ShipmentMapper.PRICE_CURRENCY, this.priceCurrency, priceCurrency);
    return this;
  }

  @Override
  public Shipment. @Nullable Money insured() {
    aludelState().read(ShipmentMapper.INSURED_AMOUNT);
    aludelState().read(ShipmentMapper.INSURED_CURRENCY);
    if (insuredAmount == null && insuredCurrency == null) {
      return null;
    }
    return new Shipment.Money(
        Composites.present(this, ShipmentMapper.INSURED_AMOUNT, insuredAmount),
        Composites.present(this, ShipmentMapper.INSURED_CURRENCY, insuredCurrency));
  }

  @Override
  public void insured(Shipment. @Nullable Money insured) {
    BigDecimal insuredAmount =
        insured == null ? null : Composites.present(this, ShipmentMapper.INSURED_AMOUNT,
            insured.amount());
    String insuredCurrency =
        insured == null ? null : Composites.present(this, ShipmentMapper.INSURED_CURRENCY,
            insured.currency());
    this.insuredAmount =
        aludelState().write(ShipmentMapper.INSURED_AMOUNT, this.insuredAmount,
            Values.scaled(insuredAmount, 2));
    this.insuredCurrency =
        aludelState().write(ShipmentMapper.INSURED_CURRENCY, this.insuredCurrency, insuredCurrency);
  }

  @Override
  public Shipment.Party recipient() {
    aludelState().require(ShipmentMapper.RECIPIENT_NAME);
    aludelState().read(ShipmentMapper.RECIPIENT_ADDRESS_STREET);
    aludelState().read(ShipmentMapper.RECIPIENT_ADDRESS_FLOOR);
    aludelState().require(ShipmentMapper.RECIPIENT_PHONE_COUNTRY);
    aludelState().require(ShipmentMapper.RECIPIENT_PHONE_NUMBER);
    return new Shipment.Party(
        recipientName,
        recipientAddressStreet == null && recipientAddressFloor == null
            ? null
            : new Shipment.Address(
                Composites.present(this, ShipmentMapper.RECIPIENT_ADDRESS_STREET,
                    recipientAddressStreet),
                recipientAddressFloor),
            new Shipment.Phone(
            recipientPhoneCountry,
            recipientPhoneNumber));
  }

  @Override
  public Shipment. @Nullable Size size() {
    aludelState().read(ShipmentMapper.SIZE_WIDTH);
    aludelState().read(ShipmentMapper.SIZE_HEIGHT);
    if (sizeWidth == null && sizeHeight == null) {
      return null;
    }
    return new Shipment.Size(
        Composites.present(this, ShipmentMapper.SIZE_WIDTH, sizeWidth),
        Composites.present(this, ShipmentMapper.SIZE_HEIGHT, sizeHeight));
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Shipment}. */
  public static final class Builder {
    private final ShipmentEntity entity = new ShipmentEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ShipmentMapper.ID, entity.id, id);
      return this;
    }

    public Builder price(Shipment.Money price) {
      entity.price(price);
      return this;
    }

    public Builder insured(Shipment. @Nullable Money insured) {
      entity.insured(insured);
      return this;
    }

    public Builder recipient(Shipment.Party recipient) {
      Composites.require(entity, "recipient", recipient);
      String recipientName =
          Composites.present(entity, ShipmentMapper.RECIPIENT_NAME, recipient.name());
      String recipientAddressStreet =
          recipient.address() == null ? null : Composites.present(entity,
              ShipmentMapper.RECIPIENT_ADDRESS_STREET, recipient.address().street());
      String recipientAddressFloor =
          recipient.address() == null ? null : recipient.address().floor();
      short recipientPhoneCountry =
          Composites.present(entity, ShipmentMapper.RECIPIENT_PHONE_COUNTRY,
              recipient.phone()).country();
      long recipientPhoneNumber =
          Composites.present(entity, ShipmentMapper.RECIPIENT_PHONE_COUNTRY,
              recipient.phone()).number();
      entity.recipientName =
          entity.aludelState().write(ShipmentMapper.RECIPIENT_NAME, entity.recipientName,
              recipientName);
      entity.recipientAddressStreet =
          entity.aludelState().write(ShipmentMapper.RECIPIENT_ADDRESS_STREET,
              entity.recipientAddressStreet, recipientAddressStreet);
      entity.recipientAddressFloor =
          entity.aludelState().write(ShipmentMapper.RECIPIENT_ADDRESS_FLOOR,
              entity.recipientAddressFloor, recipientAddressFloor);
      entity.recipientPhoneCountry =
          entity.aludelState().write(ShipmentMapper.RECIPIENT_PHONE_COUNTRY,
              entity.recipientPhoneCountry, recipientPhoneCountry);
      entity.recipientPhoneNumber =
          entity.aludelState().write(ShipmentMapper.RECIPIENT_PHONE_NUMBER,
              entity.recipientPhoneNumber, recipientPhoneNumber);
      return this;
    }

    public Builder size(Shipment. @Nullable Size size) {
      Integer sizeWidth = size == null ? null : size.width();
      Integer sizeHeight = size == null ? null : size.height();
      entity.sizeWidth =
          entity.aludelState().write(ShipmentMapper.SIZE_WIDTH, entity.sizeWidth, sizeWidth);
      entity.sizeHeight =
          entity.aludelState().write(ShipmentMapper.SIZE_HEIGHT, entity.sizeHeight, sizeHeight);
      return this;
    }

    /** The object. */
    public ShipmentEntity build() {
      return entity;
    }
  }
}
