/** The checklist as rules, and the facade that judges an application with them. */
module org.connectcompetency.rules {
    requires transitive org.connectcompetency.model;
    requires com.fasterxml.jackson.annotation;
    requires org.slf4j;

    // The engine. Its jars are automatic modules: one that is required brings all of them, but none of the modules of
    // the JDK that they use.
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.drools.util;
    requires org.kie.api;
    requires java.compiler;
    requires java.desktop;
    requires java.management;
    requires java.naming;
    requires java.xml;

    // Compile the rules of callers.
    requires static com.github.javaparser.core;
    requires static org.drools.compiler;
    requires static org.drools.drl.ast;
    requires static org.drools.drl.parser;
    requires static org.drools.model.codegen;
    requires static org.drools.mvelparser;

    exports org.connectcompetency.rules;
    exports org.connectcompetency.rules.facts;
    exports org.connectcompetency.rules.foresight;
    exports org.connectcompetency.rules.testing;

    uses org.connectcompetency.rules.RuleSetProvider;
}
