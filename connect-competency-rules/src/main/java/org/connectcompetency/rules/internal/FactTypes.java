package org.connectcompetency.rules.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.model.AceOpportunity;
import org.connectcompetency.model.Badge;
import org.connectcompetency.model.BadgeCompletion;
import org.connectcompetency.model.CaseStudy;
import org.connectcompetency.model.CoSellActivity;
import org.connectcompetency.model.CompetencyApplication;
import org.connectcompetency.model.Finding;
import org.connectcompetency.model.LegacyPlatform;
import org.connectcompetency.model.MarketingActivity;
import org.connectcompetency.model.MarketplaceOffering;
import org.connectcompetency.model.Partner;
import org.connectcompetency.model.Person;
import org.connectcompetency.model.ProductTags;
import org.connectcompetency.model.internal.Wording;
import org.connectcompetency.rules.facts.Assessment;
import org.connectcompetency.rules.facts.EvidenceCount;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.Piece;
import org.connectcompetency.rules.facts.Report;
import org.connectcompetency.rules.facts.Terms;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;

/** The classes that a DRL file can name, and what they have. */
final class FactTypes {

    /** What is inserted for every application. */
    private static final List<Class<?>> FACTS = List.of(
            AceOpportunity.class, Assessment.class, Badge.class, BadgeCompletion.class, CaseStudy.class,
            CoSellActivity.class, CompetencyApplication.class, EvidenceCount.class, Exclusion.class, Finding.class,
            LegacyPlatform.class, MarketingActivity.class, MarketplaceOffering.class, Measurement.class, Partner.class,
            Person.class, Piece.class, ProductTags.class, Report.class, Terms.class, Waiver.class);

    private static final Set<String> RESERVED = Set.of("this", "eval", "null", "true", "false", "not", "new");

    private final String packageName;
    private final Collection<String> imports;
    private final ClassLoader loader;

    FactTypes(String packageName, Collection<String> imports, ClassLoader loader) {
        this.packageName = packageName;
        this.imports = imports;
        this.loader = loader;
    }

    /** Returns the class that goes by that name in the file. */
    @Nullable Class<?> resolve(String name) {
        String outer = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        for (String imported : imports) {
            if (imported.endsWith("." + outer)) {
                return load(imported + name.substring(outer.length()));
            }
        }
        for (String imported : imports) {
            if (imported.endsWith(".*")) {
                Class<?> found = load(imported.substring(0, imported.length() - 1) + name);
                if (found != null) {
                    return found;
                }
            }
        }
        for (String prefix : List.of("", packageName + ".", "java.lang.")) {
            Class<?> found = load(prefix + name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns a sentence with what was perhaps meant. */
    String suggestion(String name) {
        for (Class<?> fact : FACTS) {
            if (fact.getSimpleName().equals(name)) {
                return " Import " + fact.getName() + ".";
            }
        }
        return Wording.suggestion(name, FACTS.stream().map(Class::getSimpleName).toList());
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    static boolean has(Class<?> type, String name) {
        return fields(type).contains(name);
    }

    /** Returns the names by which a pattern can ask for something of the type. */
    static Set<String> fields(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            names.add(name);
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                for (String prefix : List.of("get", "is")) {
                    if (name.startsWith(prefix) && name.length() > prefix.length()) {
                        String rest = name.substring(prefix.length());
                        names.add(rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
                    }
                }
            }
        }
        for (Field field : type.getFields()) {
            names.add(field.getName());
        }
        return names;
    }

    /** A class within a class is written with a dot, and loaded with a dollar sign. */
    private @Nullable Class<?> load(String name) {
        String binary = name;
        while (true) {
            try {
                return Class.forName(binary, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0) {
                    return null;
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            }
        }
    }
}
