/** The facts of an application, the checklist as data, the result, and their JSON. */
module org.connectcompetency.model {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires transitive org.jspecify;

    // For whoever has a mapper, or a tailoring in YAML. No module may provide a service whose type may be absent, so on
    // the module path CompetencyModule is registered by hand.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;

    // Generates the builders.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports org.connectcompetency.model;
    exports org.connectcompetency.model.application;
    exports org.connectcompetency.model.checklist;
    exports org.connectcompetency.model.result;
    exports org.connectcompetency.model.internal.json to
            org.connectcompetency.rules;
    exports org.connectcompetency.model.internal.names to
            org.connectcompetency.rules;
    exports org.connectcompetency.model.internal.values to
            org.connectcompetency.rules;
}
