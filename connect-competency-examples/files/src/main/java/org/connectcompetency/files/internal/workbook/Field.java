package org.connectcompetency.files.internal.workbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record in a column of a sheet, or in a row of a form. Its kind, and whether it must be given, come from
 * the record.
 *
 * @param path its place in the record's JSON object, such as {@code customer/name}
 * @param group how many steps of the path lead to the optional object that it is in; 0: it is in none
 * @param label the header of the column
 * @param kind the kind of its values
 * @param required whether it must be given, if the object that it is in is
 * @param list the name of the list whose ids it refers to; absent: it is no reference
 * @param help what is meant, where the label does not say it; may be empty
 */
record Field(
        List<String> path,
        int group,
        String label,
        Kind kind,
        boolean required,
        @Nullable String list,
        String help) {

    /** Describes the field at a path of a record. */
    static Field of(Class<?> owner, String path, String label, String help) {
        return of(owner, path, label, null, help);
    }

    /** Describes whether a constant is in the set at a path of a record. */
    static Field member(Class<?> owner, String path, Enum<?> constant, String label, String help) {
        return of(owner, path, label, constant, help);
    }

    private static Field of(Class<?> owner, String path, String label, @Nullable Enum<?> constant, String help) {
        Class<?> type = owner;
        int group = 0;
        List<String> steps = Arrays.asList(path.split("/"));
        RecordComponent component = component(owner, steps.get(0));
        for (int i = 1; i < steps.size(); i++) {
            if (optional(component)) {
                group = i;
            }
            type = component.getType();
            component = component(type, steps.get(i));
        }
        Kind kind = constant == null ? kind(component.getGenericType()) : new Kind.Member(constant);
        boolean collection = Collection.class.isAssignableFrom(component.getType());
        return new Field(steps, group, label, kind, !collection && !optional(component), null, help);
    }

    /** Returns the field with a drop-down of the ids of a list. */
    Field from(String ids) {
        return new Field(path, group, label, kind, required, ids, help);
    }

    /** Returns the field under another label. */
    Field called(String other) {
        return new Field(path, group, other, kind, required, list, help);
    }

    private static RecordComponent component(Class<?> owner, String name) {
        for (RecordComponent component : owner.getRecordComponents()) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            if (name.equals(renamed == null ? component.getName() : renamed.value())) {
                return component;
            }
        }
        throw new IllegalArgumentException(owner + " has no field " + name);
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Kind kind(Type type) {
        if (type == String.class) {
            return new Kind.Text();
        }
        if (type == LocalDate.class) {
            return new Kind.Date();
        }
        if (type == int.class || type == Integer.class || type == BigDecimal.class) {
            return new Kind.Number(type != BigDecimal.class);
        }
        if (type == boolean.class) {
            return new Kind.YesNo();
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Kind.Choice(plain);
        }
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class) {
            return new Kind.Lines();
        }
        throw new IllegalArgumentException("no cell for " + type);
    }

    /** Returns what the cell holds for a record; null if it is empty. */
    @Nullable
    Object write(Node.Tree owner) {
        Node value = Node.at(owner, path);
        if (kind instanceof Kind.Member) {
            // In an optional object that is absent, nothing is said about its set.
            boolean absent = group > 0 && Node.at(owner, path.subList(0, group)) == null;
            return absent ? null : kind.write(value == null ? new Node.Array(null) : value);
        }
        if (value == null) {
            return null;
        }
        if (kind instanceof Kind.Lines) {
            return ((Node.Array) value).elements().isEmpty() ? null : kind.write(value);
        }
        return kind.write(((Node.Leaf) value).value());
    }

    /** Returns the optional object that it is in, as the key of a map; empty: it is in none. */
    List<String> owner() {
        return path.subList(0, group);
    }

    /** Puts a value that was read into the record's object. */
    void put(Node.Tree record, @Nullable Object value, Cell cell) {
        Node.Tree owner = parent(record);
        String last = path.get(path.size() - 1);
        if (kind instanceof Kind.Member member) {
            if (Boolean.TRUE.equals(value)) {
                owner.array(last, cell.place())
                        .elements()
                        .add(new Node.Leaf(member.constant().name(), cell.place()));
            }
        } else if (value instanceof Node.Array array) {
            owner.fields().put(last, array);
        } else if (value != null) {
            owner.fields().put(last, new Node.Leaf(value, cell.place()));
        }
    }

    /** Returns the object that it is a field of, which is made if it is not there. */
    Node.Tree parent(Node.Tree record) {
        Node.Tree owner = record;
        for (String step : path.subList(0, path.size() - 1)) {
            owner = owner.tree(step);
        }
        return owner;
    }

    /** Returns all fields that describe the members of a set. */
    static <E extends Enum<E>> List<Field> members(Class<?> owner, String path, Class<E> type, String prefix) {
        List<Field> fields = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            fields.add(member(owner, path, constant, prefix + Choices.label(constant), ""));
        }
        return fields;
    }
}
