package dev.aludel.beans;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.aludel.mapping.Entity;
import dev.aludel.session.Inspection;
import java.util.List;

/** Has Jackson leave out what is not loaded, so that writing an object asks no database. */
// region module
final class LoadedOnly extends SimpleModule {
  private static final long serialVersionUID = 1;

  LoadedOnly() {
    setSerializerModifier(
        new BeanSerializerModifier() {
          private static final long serialVersionUID = 1;

          @Override
          public List<BeanPropertyWriter> changeProperties(
              SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> writers) {
            return Entity.class.isAssignableFrom(bean.getBeanClass())
                ? writers.stream().<BeanPropertyWriter>map(LoadedWriter::new).toList()
                : writers;
          }
        });
  }

  private static final class LoadedWriter extends BeanPropertyWriter {
    private static final long serialVersionUID = 1;

    LoadedWriter(BeanPropertyWriter writer) {
      super(writer);
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider)
        throws Exception {
      if (!Inspection.of(bean).unloaded().contains(getName())) {
        super.serializeAsField(bean, json, provider);
      }
    }
  }
}
// endregion
