package com.example;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.mapping.Cell;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.query.CompositeColumn;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.util.List;

/** The table {@code shipment}, typed for queries. Written from {@code com.example.Shipment}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"insured", "size"})
final class Shipment_ extends EntityTable<Shipment, ShipmentQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("shipment")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("price_amount", SqlType.numeric(12, 2)))
          .column(Column.of("price_currency", SqlType.varchar(255)))
          .column(Column.of("insured_amount", SqlType.numeric(12, 2)).nullable())
          .column(Column.of("insured_currency", SqlType.varchar(255)).nullable())
          .column(Column.of("recipient_name", SqlType.varchar(255)))
          .column(Column.of("recipient_address_street", SqlType.varchar(255)).nullable())
          .column(Column.of("recipient_address_floor", SqlType.varchar(255)).nullable())
          .column(Column.of("recipient_phone_country", SqlType.SMALLINT))
          .column(Column.of("recipient_phone_number", SqlType.BIGINT))
          .column(Column.of("width", SqlType.INTEGER).nullable())
          .column(Column.of("height", SqlType.INTEGER).nullable())
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Shipment_ SHIPMENT = new Shipment_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ShipmentMapper.ID, ValueTypes::longInteger);
  public final PriceColumns price = new PriceColumns(this);
  public final InsuredColumns insured = new InsuredColumns(this);
  public final RecipientColumns recipient = new RecipientColumns(this);
  public final SizeColumns size = new SizeColumns(this);

  private Shipment_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Shipment_ as(String alias) {
    return new Shipment_(aludelPlace(alias));
  }

  @Override
  public Shipment_ aludelAt(TablePlace place) {
    return new Shipment_(place);
  }

  @Override
  public ShipmentMapper aludelMapper() {
    return ShipmentMapper.MAPPER;
  }

  @Override
  public ShipmentQuery aludelQuery(EntitySelection<Shipment> selection) {
    return new ShipmentQuery(selection);
  }

  /** The columns of {@code price}. */
  public static final class PriceColumns extends CompositeColumn<Shipment.Money> {
    public final NumberColumn<BigDecimal> amount;
    public final TextColumn currency;

    private PriceColumns(Shipment_ table) {
      super("Shipment.Money", false);
      this.amount = NumberColumn.of(table, ShipmentMapper.PRICE_AMOUNT, ValueTypes::decimal);
      this.currency = TextColumn.of(table, ShipmentMapper.PRICE_CURRENCY);
    }

    @Override
    protected List<CompositeColumn.Part<Shipment.Money>> parts() {
      return List.of(
          part("amount", amount, Shipment.Money::amount),
          part("currency", currency, Shipment.Money::currency));
    }

    @Override
    protected Reading<Shipment.Money> reading(Cells cells) {
      Cell<BigDecimal> amount = cells.next();
      Cell<String> currency = cells.next();
      return (row, at) -> new Shipment.Money(amount.require(row, at), currency.require(row, at));
    }
  }

  /** The columns of {@code insured}. */
  public static final class InsuredColumns extends CompositeColumn<Shipment.Money> {
    public final NumberColumn<BigDecimal> amount;
    public final TextColumn currency;

    private InsuredColumns(Shipment_ table) {
      super("Shipment.Money", true);
      this.amount = NumberColumn.of(table, ShipmentMapper.INSURED_AMOUNT, ValueTypes::decimal);
      this.currency = TextColumn.of(table, ShipmentMapper.INSURED_CURRENCY);
    }

    @Override
    protected List<CompositeColumn.Part<Shipment.Money>> parts() {
      return List.of(
          part("amount", amount, Shipment.Money::amount),
          part("currency", currency, Shipment.Money::currency));
    }

    @Override
    protected Reading<Shipment.Money> reading(Cells cells) {
      Cell<BigDecimal> amount = cells.next();
      Cell<String> currency = cells.next();
      return (row, at) -> new Shipment.Money(amount.require(row, at), currency.require(row, at));
    }
  }

  /** The columns of {@code recipient}. */
  public static final class RecipientColumns extends CompositeColumn<Shipment.Party> {
    public final TextColumn name;
    public final RecipientAddressColumns address;
    public final RecipientPhoneColumns phone;

    private RecipientColumns(Shipment_ table) {
      super("Shipment.Party", false);
      this.name = TextColumn.of(table, ShipmentMapper.RECIPIENT_NAME);
      this.address = new RecipientAddressColumns(table);
      this.phone = new RecipientPhoneColumns(table);
    }

    @Override
    protected List<CompositeColumn.Part<Shipment.Party>> parts() {
      return List.of(
          part("name", name, Shipment.Party::name),
          part("address", address, Shipment.Party::address).orNull(),
          part("phone", phone, Shipment.Party::phone));
    }

    @Override
    protected Reading<Shipment.Party> reading(Cells cells) {
      Cell<String> name = cells.next();
      Cell<Shipment.Address> address = cells.next();
      Cell<Shipment.Phone> phone = cells.next();
      return (row, at) -> new Shipment.Party(name.require(row, at), address.read(row, at),
          phone.require(row, at));
    }

    /** The columns of {@code address}. */
    public static final class RecipientAddressColumns extends CompositeColumn<Shipment.Address> {
      public final TextColumn street;
      public final TextColumn floor;

      private RecipientAddressColumns(Shipment_ table) {
        super("Shipment.Address", true);
        this.street = TextColumn.of(table, ShipmentMapper.RECIPIENT_ADDRESS_STREET);
        this.floor = TextColumn.of(table, ShipmentMapper.RECIPIENT_ADDRESS_FLOOR);
      }

      @Override
      protected List<CompositeColumn.Part<Shipment.Address>> parts() {
        return List.of(
            part("street", street, Shipment.Address::street),
            part("floor", floor, Shipment.Address::floor).orNull());
      }

      @Override
      protected Reading<Shipment.Address> reading(Cells cells) {
        Cell<String> street = cells.next();
        Cell<String> floor = cells.next();
        return (row, at) -> new Shipment.Address(street.require(row, at), floor.read(row, at));
      }
    }

    /** The columns of {@code phone}. */
    public static final class RecipientPhoneColumns extends CompositeColumn<Shipment.Phone> {
      public final NumberColumn<Short> country;
      public final NumberColumn<Long> number;

      private RecipientPhoneColumns(Shipment_ table) {
        super("Shipment.Phone", false);
        this.country =
            NumberColumn.of(table, ShipmentMapper.RECIPIENT_PHONE_COUNTRY,
                ValueTypes::shortInteger);
        this.number =
            NumberColumn.of(table, ShipmentMapper.RECIPIENT_PHONE_NUMBER, ValueTypes::longInteger);
      }

      @Override
      protected List<CompositeColumn.Part<Shipment.Phone>> parts() {
        return List.of(
            part("country", country, Shipment.Phone::country),
            part("number", number, Shipment.Phone::number));
      }

      @Override
      protected Reading<Shipment.Phone> reading(Cells cells) {
        Cell<Short> country = cells.next();
        Cell<Long> number = cells.next();
        return (row, at) -> new Shipment.Phone(country.require(row, at), number.require(row, at));
      }
    }
  }

  /** The columns of {@code size}. */
  public static final class SizeColumns extends CompositeColumn<Shipment.Size> {
    public final NumberColumn<Integer> width;
    public final NumberColumn<Integer> height;

    private SizeColumns(Shipment_ table) {
      super("Shipment.Size", true);
      this.width = NumberColumn.of(table, ShipmentMapper.SIZE_WIDTH, ValueTypes::integer);
      this.height = NumberColumn.of(table, ShipmentMapper.SIZE_HEIGHT, ValueTypes::integer);
    }

    @Override
    protected List<CompositeColumn.Part<Shipment.Size>> parts() {
      return List.of(
          part("width", width, Shipment.Size::width),
          part("height", height, Shipment.Size::height));
    }

    @Override
    protected Reading<Shipment.Size> reading(Cells cells) {
      Cell<Integer> width = cells.next();
      Cell<Integer> height = cells.next();
      return (row, at) -> new Shipment.Size(width.require(row, at), height.require(row, at));
    }
  }
}
