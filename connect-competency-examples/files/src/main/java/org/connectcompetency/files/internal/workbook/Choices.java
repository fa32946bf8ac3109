package org.connectcompetency.files.internal.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.connectcompetency.model.Names;
import org.connectcompetency.model.Titled;

/** The constants of an enum as a drop-down shows them. A cell may also hold a constant's title or its name in JSON. */
final class Choices {

    private static final Pattern ARTICLE = Pattern.compile("^(an?|the) ");

    private static final ClassValue<Choices> ALL = new ClassValue<>() {
        @Override
        protected Choices computeValue(Class<?> type) {
            return new Choices(type);
        }
    };

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();

    private Choices(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            String title = ((Titled) constant).title();
            String bare = ARTICLE.matcher(title).replaceFirst("");
            String label = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
            labels.put(name, label);
            for (String known : List.of(label, title, name, name.replace('_', ' '))) {
                String before = constants.putIfAbsent(Names.key(known), name);
                if (before != null && !before.equals(name)) {
                    throw new IllegalStateException("two constants of " + type + " are called \"" + known + "\"");
                }
            }
        }
    }

    static Choices of(Class<?> type) {
        return ALL.get(type);
    }

    static String label(Enum<?> constant) {
        return of(constant.getDeclaringClass()).label(constant.name());
    }

    String label(String constant) {
        return labels.getOrDefault(constant, constant);
    }

    List<String> labels() {
        return List.copyOf(labels.values());
    }

    /** Returns the constant that a text of a cell means. */
    String constant(String text) throws Unfit {
        String constant = constants.get(Names.key(text));
        if (constant == null) {
            throw new Unfit("must be one of " + String.join(", ", labels()));
        }
        return constant;
    }
}
