package dev.aludel.beans;

import dev.aludel.beans.model.Customer;
import dev.aludel.beans.model.CustomerEntity;
import dev.aludel.beans.model.Purchase;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** MapStruct's, written in the same compilation as the entities. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface CustomerDtos {
  /** The only one. */
  CustomerDtos DTOS = Mappers.getMapper(CustomerDtos.class);

  /** What others see. */
  CustomerDto of(Customer customer);

  /** What others see of a purchase. */
  CustomerDto.PurchaseDto of(Purchase purchase);

  /** A new customer, by the entity's builder. */
  @Mapping(target = "id", ignore = true)
  CustomerEntity entity(CustomerDto customer);

  /** Changes a customer by its setters. */
  @Mapping(target = "purchases", ignore = true)
  void update(CustomerDto from, @MappingTarget Customer customer);
}
