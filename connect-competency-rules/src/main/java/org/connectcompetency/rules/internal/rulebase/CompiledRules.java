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
 * Compiled rules, built-in or custom.
 *
 * @param models one model for each DRL package
 * @param loader the class loader that finds the compiled classes
 */
public record CompiledRules(List<Model> models, ClassLoader loader) {

    /** The beginning of the line that names no class, in a list of compiled classes. */
    private static final String CLASSES_HEADER = "Drools-Model-Version";

    /** Returns the class names of the models, from the lines of the list that the engine's compiler writes. */
    public static List<String> classNames(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(CLASSES_HEADER)).toList();
    }

    /** Returns the model of that name. */
    public static Model instantiate(String className, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(className, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules (" + className + ") cannot be loaded.", e);
        }
    }

    /** Returns all rules. */
    public List<Rule> rules() {
        return models.stream().flatMap(model -> model.getRules().stream()).toList();
    }

    /** Returns only the rules of these names. */
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
