package com.example;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Shipment} is read from and written to {@code shipment}. Written from {@code
 * com.example.Shipment}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
final class ShipmentMapper extends EntityMapper<ShipmentEntity> {
  static final int ID = 0;
  static final int PRICE_AMOUNT = 1;
  static final int PRICE_CURRENCY = 2;
  static final int INSURED_AMOUNT = 3;
  static final int INSURED_CURRENCY = 4;
  static final int RECIPIENT_NAME = 5;
  static final int RECIPIENT_ADDRESS_STREET = 6;
  static final int RECIPIENT_ADDRESS_FLOOR = 7;
  static final int RECIPIENT_PHONE_COUNTRY = 8;
  static final int RECIPIENT_PHONE_NUMBER = 9;
  static final int SIZE_WIDTH = 10;
  static final int SIZE_HEIGHT = 11;

  /** The only instance. */
  public static final ShipmentMapper MAPPER = new ShipmentMapper();

  private ShipmentMapper() {
    super(
        Contract.VERSION,
        "Shipment",
        Shipment_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, price_amount, price_currency, insured_amount, "
                    + "insured_currency, recipient_name, recipient_address_street, "
                    + "recipient_address_floor, recipient_phone_country, recipient_phone_number, "
                    + "width, height from shipment"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into shipment (id, price_amount, price_currency, insured_amount, "
                    + "insured_currency, recipient_name, recipient_address_street, "
                    + "recipient_address_floor, recipient_phone_country, recipient_phone_number, "
                    + "width, height) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            SqlText.of("delete from shipment where id = ?")),
        Attributes.named("id", "priceAmount", "priceCurrency", "insuredAmount", "insuredCurrency",
            "recipientName", "recipientAddressStreet", "recipientAddressFloor",
            "recipientPhoneCountry", "recipientPhoneNumber", "sizeWidth", "sizeHeight")
            .metamodel(() -> Shipment_.SHIPMENT));
  }

  @Override
  protected ShipmentEntity create() {
    return new ShipmentEntity();
  }

  @Override
  protected void read(ShipmentEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.priceAmount = row.getBigDecimal(at + 1);
    entity.priceCurrency = row.getString(at + 2);
    entity.insuredAmount = row.getBigDecimal(at + 3);
    entity.insuredCurrency = row.getString(at + 4);
    entity.recipientName = row.getString(at + 5);
    entity.recipientAddressStreet = row.getString(at + 6);
    entity.recipientAddressFloor = row.getString(at + 7);
    entity.recipientPhoneCountry = row.getShort(at + 8);
    entity.recipientPhoneNumber = row.getLong(at + 9);
    entity.sizeWidth = row.nullableInteger(at + 10);
    entity.sizeHeight = row.nullableInteger(at + 11);
  }

  @Override
  protected void readColumn(ShipmentEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case PRICE_AMOUNT -> entity.priceAmount = row.getBigDecimal(at);
      case PRICE_CURRENCY -> entity.priceCurrency = row.getString(at);
      case INSURED_AMOUNT -> entity.insuredAmount = row.getBigDecimal(at);
      case INSURED_CURRENCY -> entity.insuredCurrency = row.getString(at);
      case RECIPIENT_NAME -> entity.recipientName = row.getString(at);
      case RECIPIENT_ADDRESS_STREET -> entity.recipientAddressStreet = row.getString(at);
      case RECIPIENT_ADDRESS_FLOOR -> entity.recipientAddressFloor = row.getString(at);
      case RECIPIENT_PHONE_COUNTRY -> entity.recipientPhoneCountry = row.getShort(at);
      case RECIPIENT_PHONE_NUMBER -> entity.recipientPhoneNumber = row.getLong(at);
      case SIZE_WIDTH -> entity.sizeWidth = row.nullableInteger(at);
      case SIZE_HEIGHT -> entity.sizeHeight = row.nullableInteger(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ShipmentEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case PRICE_AMOUNT -> entity.priceAmount;
      case PRICE_CURRENCY -> entity.priceCurrency;
      case INSURED_AMOUNT -> entity.insuredAmount;
      case INSURED_CURRENCY -> entity.insuredCurrency;
      case RECIPIENT_NAME -> entity.recipientName;
      case RECIPIENT_ADDRESS_STREET -> entity.recipientAddressStreet;
      case RECIPIENT_ADDRESS_FLOOR -> entity.recipientAddressFloor;
      case RECIPIENT_PHONE_COUNTRY -> entity.recipientPhoneCountry;
      case RECIPIENT_PHONE_NUMBER -> entity.recipientPhoneNumber;
      case SIZE_WIDTH -> entity.sizeWidth;
      case SIZE_HEIGHT -> entity.sizeHeight;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ShipmentEntity from, ShipmentEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case PRICE_AMOUNT -> to.priceAmount = from.priceAmount;
      case PRICE_CURRENCY -> to.priceCurrency = from.priceCurrency;
      case INSURED_AMOUNT -> to.insuredAmount = from.insuredAmount;
      case INSURED_CURRENCY -> to.insuredCurrency = from.insuredCurrency;
      case RECIPIENT_NAME -> to.recipientName = from.recipientName;
      case RECIPIENT_ADDRESS_STREET -> to.recipientAddressStreet = from.recipientAddressStreet;
      case RECIPIENT_ADDRESS_FLOOR -> to.recipientAddressFloor = from.recipientAddressFloor;
      case RECIPIENT_PHONE_COUNTRY -> to.recipientPhoneCountry = from.recipientPhoneCountry;
      case RECIPIENT_PHONE_NUMBER -> to.recipientPhoneNumber = from.recipientPhoneNumber;
      case SIZE_WIDTH -> to.sizeWidth = from.sizeWidth;
      case SIZE_HEIGHT -> to.sizeHeight = from.sizeHeight;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
