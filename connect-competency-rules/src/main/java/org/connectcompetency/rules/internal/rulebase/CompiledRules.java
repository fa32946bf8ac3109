package org.connectcompetency.rules.internal.rulebase;

import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Rules that were compiled, when this library was built or just now.
 *
 * @param models one model for each DRL package
 * @param loader finds the classes that they were compiled to
 */
public record CompiledRules(List<Model> models, ClassLoader loader) {

    /** The line of a list of compiled classes that names none. */
    private static final String CLASSES_HEADER = "Drools-Model-Version";

    /** Returns the names of the models in the lines that the engine's compiler writes down of them. */
    public static List<String> classNames(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(CLASSES_HEADER)).toList();
    }

    /** Returns the model of that name. */
    public static Model instantiate(String className, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(className, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules (" + className + ") can't be loaded.", e);
        }
    }

    /** Returns all rules. */
    public List<Rule> rules() {
        return models.stream().flatMap(model -> model.getRules().stream()).toList();
    }

    /** Returns these rules without any but those of the names. */
    public CompiledRules only(Set<String> names) {
        return new CompiledRules(
                models.stream()
                        .<Model>map(model -> new PartialModel(model, names))
                        .toList(),
                loader);
    }

    /**
     * Returns the engine's services.
     *
     * @throws IllegalStateException if the engine has not found them
     */
    public static KieServices services() {
        KieServices services = null;
        LinkageError failure = null;
        try {
            services = KieServices.get();
        } catch (LinkageError e) {
            failure = e;
        }
        if (services == null) {
            throw new IllegalStateException(
                    "The Drools engine has not found its services, and does not look for them again in this JVM. Another"
                            + " part of the program used it first, in a thread whose context class loader does not see"
                            + " them. Build a validator before that part runs, or give that thread another loader.",
                    failure);
        }
        return services;
    }

    /** Returns a rule base with these rules, which cannot be changed. */
    public KieBase kieBase() {
        KieBaseConfiguration configuration = services().newKieBaseConfiguration(null, loader);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models, configuration);
        kieBase.addEventListener(new Seal());
        return kieBase;
    }
}
