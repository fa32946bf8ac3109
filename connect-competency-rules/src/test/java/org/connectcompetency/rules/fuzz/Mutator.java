package org.connectcompetency.rules.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.rules.secondopinion.ApplicationGenerator;

/**
 * Damages applications at random: types, keys, dates, Unicode, depth, size, references, and at times the text itself.
 * The same seed gives the same mutant.
 */
final class Mutator {

    private static final List<String> SHIPPED = Stream.of("ready", "not-ready", "first-steps")
            .map(name -> read(Path.of("../connect-competency-examples/applications", name + ".json")))
            .toList();

    private static final String[] SCALARS = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1",
        "-1",
        "50",
        "0.5",
        "1e2",
        "1E400",
        "1e-400",
        "2147483648",
        "-2147483649",
        "100.0000000000000000000000000000000000000001",
        "9".repeat(1_001),
        "0." + "1".repeat(400),
        "NaN",
        "-Infinity",
        "01",
        "+1",
        ".5",
        "0x10",
        "undefined",
        "'single'",
        "",
        "{}",
        "[]",
        "[null]",
        "{\"a\":1}",
        "\"\"",
        "\" \"",
        "\"2026-06-15\"",
        "\"O1\""
    };

    private static final String[] DATES = {
        "2026-02-29",
        "2024-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-06-31",
        "0000-01-01",
        "0001-01-01",
        "9999-12-31",
        "10000-01-01",
        "+10000-01-01",
        "-0001-01-01",
        "2026-6-15",
        "2026-06-15T00:00:00Z",
        "15.06.2026",
        " 2026-06-15",
        "２０２６-06-15",
        "2026-02-26",
        "2026-11-30",
        "2026-12-01",
        "2025-08-31",
        "1970-01-01"
    };

    private static final String[] TEXTS = {
        "\\ud83d\\ude00",
        "\ud83d\ude00",
        "\\ud83d",
        "\\ude00x",
        "\\udc00\\ud800",
        "\\u0000",
        "\\u001f",
        "\t",
        "\n",
        "\\x41",
        "\\u12",
        "\u00a0\u2003",
        "\u202e\u200b",
        "e\u0301",
        "\u0130\u0131\u00df",
        "\ufeff",
        "\uffff",
        "tbd",
        " N/A ",
        "…",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "${jndi:ldap://x.example/a}",
        "%s%n%d",
        "https://",
        "https://aws.amazon.com/marketplace/pp/x",
        "https://aws.amazon.com@evil.example/marketplace/x",
        "http://[::1",
        "https://" + "a.".repeat(200) + "example",
        "https://x.example/" + "../".repeat(300),
        "O12345678901234567890",
        "a".repeat(5_000),
        "(".repeat(300)
    };

    private static final String[] NAMES = {
        "",
        "id",
        "name",
        "ID",
        "caseStudy",
        "caseStudies",
        "partner",
        "$schema",
        "~",
        "a/b",
        "__proto__",
        "\\u0000",
        "x".repeat(1_001),
        "\\ud800",
        "k\u00e9y"
    };

    private final RandomGenerator random;
    private Node root;
    private boolean sound = true;

    /** A place of which the content can be replaced: an element of a list, or the value of a field. */
    private record Place(Node parent, int index) {

        Node value() {
            return parent instanceof Node.Obj object
                    ? object.fields().get(index).value()
                    : ((Node.Arr) parent).elements().get(index);
        }

        void put(Node value) {
            if (parent instanceof Node.Obj object) {
                object.fields()
                        .set(index, new Node.Field(object.fields().get(index).name(), value));
            } else {
                ((Node.Arr) parent).elements().set(index, value);
            }
        }
    }

    private Mutator(RandomGenerator random, Node root) {
        this.random = random;
        this.root = root;
    }

    /** Returns the mutant of that seed. */
    static Mutant mutant(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Mutator mutator = new Mutator(random, NodeReader.read(base(random)));
        int times = 1 + (random.nextInt(3) == 0 ? random.nextInt(8) : 0);
        for (int i = 0; i < times; i++) {
            mutator.mutate();
        }
        return mutator.finished(seed);
    }

    /** Returns the same application with the fields of its objects and the elements of its lists in another order. */
    static Node shuffled(Node node, RandomGenerator random) {
        if (node instanceof Node.Obj object) {
            List<Node.Field> fields = new ArrayList<>();
            object.fields().forEach(field -> fields.add(new Node.Field(field.name(), shuffled(field.value(), random))));
            shuffle(fields, random);
            return new Node.Obj(fields);
        }
        if (node instanceof Node.Arr array) {
            List<Node> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(shuffled(element, random)));
            shuffle(elements, random);
            return new Node.Arr(elements);
        }
        return node;
    }

    private static void shuffle(List<?> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    private static String base(RandomGenerator random) {
        return random.nextInt(3) == 0
                ? CompetencyJson.write(ApplicationGenerator.application(random.nextInt(1_000_000)))
                : SHIPPED.get(random.nextInt(SHIPPED.size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mutate() {
        List<Place> places = new ArrayList<>();
        collect(root, places);
        if (places.isEmpty()) {
            return;
        }
        Place place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(14)) {
            case 0 -> place.put(scalar());
            case 1 -> ofText(places, text -> Node.string(pick(TEXTS)));
            case 2 -> ofText(places, text -> insert(text, pick(TEXTS)));
            case 3 -> ofDate(places);
            case 4 -> rename(place);
            case 5 -> drop(place);
            case 6 -> repeat(place);
            case 7 ->
                place.put(places.get(random.nextInt(places.size())).value().copy());
            case 8 -> swap(place, places.get(random.nextInt(places.size())));
            case 9 -> grow(places);
            case 10 -> sameText(places);
            case 11 -> nest(place);
            case 12 -> ofText(places, text -> scalar());
            default -> add(place);
        }
    }

    private static void collect(Node node, List<Place> places) {
        if (node instanceof Node.Obj object) {
            for (int i = 0; i < object.fields().size(); i++) {
                places.add(new Place(object, i));
                collect(object.fields().get(i).value(), places);
            }
        } else if (node instanceof Node.Arr array) {
            for (int i = 0; i < array.elements().size(); i++) {
                places.add(new Place(array, i));
                collect(array.elements().get(i), places);
            }
        }
    }

    private interface Change {
        Node of(String text);
    }

    private void ofText(List<Place> places, Change change) {
        Place place = places.get(random.nextInt(places.size()));
        for (int i = 0; i < 20 && !isString(place.value()); i++) {
            place = places.get(random.nextInt(places.size()));
        }
        if (place.value() instanceof Node.Text text) {
            place.put(change.of(text.json()));
        }
    }

    private static boolean isString(Node node) {
        return node instanceof Node.Text text && text.json().startsWith("\"");
    }

    private Node insert(String text, String more) {
        int end = text.length() - 1;
        if (end < 1) {
            return new Node.Text(text);
        }
        // Behind the opening quote or before the closing one, so that no escape is split.
        return new Node.Text(
                random.nextBoolean() ? '"' + more + text.substring(1) : text.substring(0, end) + more + '"');
    }

    private void ofDate(List<Place> places) {
        List<Place> dates = places.stream()
                .filter(place -> place.value() instanceof Node.Text text
                        && text.json().matches("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\""))
                .toList();
        if (!dates.isEmpty()) {
            dates.get(random.nextInt(dates.size())).put(Node.string(pick(DATES)));
        }
    }

    private void rename(Place place) {
        if (place.parent() instanceof Node.Obj object) {
            Node.Field field = object.fields().get(place.index());
            String name = random.nextInt(3) == 0 && !field.name().isEmpty()
                    ? field.name().substring(1)
                    : random.nextBoolean()
                            ? pick(NAMES)
                            : object.fields()
                                    .get(random.nextInt(object.fields().size()))
                                    .name();
            object.fields().set(place.index(), new Node.Field(name, field.value()));
        }
    }

    private static void drop(Place place) {
        if (place.parent() instanceof Node.Obj object) {
            object.fields().remove(place.index());
        } else {
            ((Node.Arr) place.parent()).elements().remove(place.index());
        }
    }

    private void repeat(Place place) {
        int times = random.nextInt(50) == 0 ? 600 : 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            if (place.parent() instanceof Node.Obj object) {
                Node.Field field = object.fields().get(place.index());
                object.fields().add(new Node.Field(field.name(), field.value().copy()));
                return;
            }
            List<Node> elements = ((Node.Arr) place.parent()).elements();
            elements.add(elements.get(place.index()).copy());
        }
    }

    private static void swap(Place one, Place other) {
        Node first = one.value();
        Node second = other.value();
        // One may hold the other; copies do not come to hold themselves.
        one.put(second.copy());
        other.put(first.copy());
    }

    /** Makes a list longer, with an id of its own for each new element; at times with ids that collide. */
    private void grow(List<Place> places) {
        List<Place> lists = places.stream()
                .filter(place -> place.value() instanceof Node.Arr array
                        && !array.elements().isEmpty())
                .toList();
        if (lists.isEmpty()) {
            return;
        }
        List<Node> elements =
                ((Node.Arr) lists.get(random.nextInt(lists.size())).value()).elements();
        int times = random.nextInt(400) == 0 ? 5_000 : random.nextInt(20) == 0 ? 120 : 1 + random.nextInt(8);
        boolean alike = random.nextInt(4) == 0;
        int size = elements.size();
        for (int i = 0; i < times; i++) {
            Node copy = elements.get(random.nextInt(size)).copy();
            String id = alike ? alike(i) : "new-" + i;
            if (copy instanceof Node.Obj object) {
                object.fields()
                        .replaceAll(field ->
                                field.name().equals("id") || field.name().equals("name")
                                        ? new Node.Field(field.name(), Node.string(id))
                                        : field);
                elements.add(copy);
            } else {
                elements.add(random.nextBoolean() ? Node.string(id) : copy);
            }
        }
    }

    private static String alike(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 13; bit++) {
            name.append((number >> bit & 1) == 0 ? "bz" : "c[");
        }
        return name.toString();
    }

    /** Gives one text to several places of one name: shared customers, opportunities, addresses, ids given twice. */
    private void sameText(List<Place> places) {
        List<Place> strings =
                places.stream().filter(place -> isString(place.value())).toList();
        if (strings.isEmpty()) {
            return;
        }
        Place model = strings.get(random.nextInt(strings.size()));
        List<Place> alike = strings.stream()
                .filter(place -> place.parent() instanceof Node.Obj object
                        && model.parent() instanceof Node.Obj other
                        && object.fields()
                                .get(place.index())
                                .name()
                                .equals(other.fields().get(model.index()).name()))
                .toList();
        int times = Math.min(alike.size(), 1 + random.nextInt(20));
        for (int i = 0; i < times; i++) {
            alike.get(random.nextInt(alike.size())).put(model.value());
        }
    }

    private void nest(Place place) {
        int depth = random.nextInt(5) == 0 ? 1_200 : 1 + random.nextInt(3);
        Node nested = place.value();
        for (int i = 0; i < depth; i++) {
            nested = random.nextBoolean() || depth > 100
                    ? new Node.Arr(new ArrayList<>(List.of(nested)))
                    : new Node.Obj(new ArrayList<>(List.of(new Node.Field(pick(NAMES), nested))));
        }
        place.put(nested);
    }

    private void add(Place place) {
        if (place.parent() instanceof Node.Obj object) {
            object.fields().add(new Node.Field(pick(NAMES), scalar()));
        } else {
            ((Node.Arr) place.parent()).elements().add(scalar());
        }
    }

    private Mutant finished(long seed) {
        byte[] bytes = root.json().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(25) == 0) {
            bytes = damaged(bytes);
        }
        return new Mutant(seed, bytes, sound ? root : null);
    }

    /** Damages the text itself, so that nobody can say any more what pointers there are. */
    private byte[] damaged(byte[] bytes) {
        sound = false;
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at] = (byte) "{}[]\",:\\/ \0".charAt(random.nextInt(11));
            case 3 -> {
                return (new String(bytes, StandardCharsets.UTF_8) + pick(SCALARS) + "}")
                        .getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                return new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            }
        }
        return bytes;
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private Node scalar() {
        String json = pick(SCALARS);
        return json.startsWith("{") || json.startsWith("[") ? NodeReader.read(json) : new Node.Text(json);
    }
}
