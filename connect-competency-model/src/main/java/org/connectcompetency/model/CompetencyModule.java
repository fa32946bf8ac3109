package org.connectcompetency.model;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.model.internal.databind.DocumentDeserializer;
import org.connectcompetency.model.internal.databind.DocumentSerializer;
import org.connectcompetency.model.result.ValidationResult;

/**
 * Lets an {@code ObjectMapper} of Jackson 2.17 or newer read an application, a result and a tailoring profile, and
 * write an application and a result, as {@link CompetencyJson} does. It is registered by {@code registerModule(new
 * CompetencyModule())}, and {@code findAndRegisterModules()} finds it, except on the module path. Only this class needs
 * {@code com.fasterxml.jackson.core:jackson-databind}, which the library does not bring along.
 *
 * <p><b>Reading</b> is as strict as that of {@link CompetencyJson}, whatever the mapper allows: names, conversions,
 * unknown fields, comments, types. A document that is not as it should be is refused with a
 * {@code JsonMappingException}, whose cause is the {@link InvalidApplicationException} (for a result or a profile the
 * {@link InvalidDocumentException}) with the problem. A document can be a part of an object of the caller's; the
 * pointer of the problem then starts at the root of what the mapper reads. Otherwise nothing may come after it, except
 * where {@code readValues} reads one document after the other. Limits of the mapper that are lower than the library's
 * hold as well.
 *
 * <p>Before the first bracket of a document the mapper reads alone: it decodes the bytes, and it refuses in its own
 * words what is empty or does not begin as JSON. A tree or a map has lost repeated fields before this module sees it.
 *
 * <p><b>Writing</b> gives the fields of {@link CompetencyJson}, whatever the mapper's names, inclusions and formats.
 * Line breaks, spaces and escapes are as the mapper has them. A mapper without settings of its own writes a result as
 * {@link CompetencyJson#writeLine} does.
 *
 * <p>A mapper that wraps its root in a name does so here too.
 */
public final class CompetencyModule extends Module {

    /** Creates the module; it can be registered with any number of mappers. */
    public CompetencyModule() {}

    /** Returns the name of this class. */
    @Override
    public String getModuleName() {
        return CompetencyModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleDeserializers reading = new SimpleDeserializers();
        reading.addDeserializer(CompetencyApplication.class, new DocumentDeserializer<>(CompetencyApplication.class));
        reading.addDeserializer(ValidationResult.class, new DocumentDeserializer<>(ValidationResult.class));
        reading.addDeserializer(Tailoring.class, new DocumentDeserializer<>(Tailoring.class));
        context.addDeserializers(reading);
        SimpleSerializers writing = new SimpleSerializers();
        writing.addSerializer(new DocumentSerializer<>(CompetencyApplication.class));
        writing.addSerializer(new DocumentSerializer<>(ValidationResult.class));
        context.addSerializers(writing);
    }
}
