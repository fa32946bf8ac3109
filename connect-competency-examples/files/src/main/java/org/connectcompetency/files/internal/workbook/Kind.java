package org.connectcompetency.files.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.connectcompetency.model.Names;

/** A kind of value that a cell holds: how it is written into a cell, and read from one. */
sealed interface Kind {

    String YES = "yes";
    String NO = "no";

    /** Returns what belongs into the cell: a text, a {@link BigDecimal} or a {@link LocalDate}. */
    Object write(Object value);

    /** Returns the value of the JSON document. */
    Object read(Cell cell) throws Unfit;

    /** A text as it is. */
    record Text() implements Kind {

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            return text(cell);
        }
    }

    /** A list of texts: each is a line of the cell. */
    record Lines() implements Kind {

        @Override
        public Object write(Object value) {
            return ((Node.Array) value)
                    .elements().stream()
                            .map(element -> Escapes.escapeLine((String) ((Node.Leaf) element).value()))
                            .collect(Collectors.joining("\n"));
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            Node.Array array = new Node.Array(cell.place());
            text(cell)
                    .lines()
                    .filter(line -> !Names.isBlank(line))
                    .forEach(line -> array.elements().add(new Node.Leaf(Escapes.unescape(line), cell.place())));
            return array;
        }
    }

    record Date() implements Kind {

        private static final String RIGHT = "must be a date such as 2026-06-15";

        /** Spreadsheets have no dates before 1900, and disagree about its first two months. */
        private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

        private static final int ISO_LENGTH = 10;

        @Override
        public Object write(Object value) {
            LocalDate date = LocalDate.parse((String) value);
            return date.isBefore(FIRST) ? value : date;
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            if (cell.type() != Cell.Type.TEXT && cell.type() != Cell.Type.DATE) {
                throw new Unfit(RIGHT);
            }
            String text = cell.text().strip();
            if (text.contains("T")) {
                throw new Unfit("must be a date without a time of day");
            }
            try {
                if (LocalDate.parse(text).toString().length() == ISO_LENGTH) {
                    return text;
                }
                throw new Unfit(RIGHT);
            } catch (DateTimeParseException e) {
                throw new Unfit(RIGHT);
            }
        }
    }

    /** A number; a whole one if {@code whole}. */
    record Number(boolean whole) implements Kind {

        /** Spreadsheets keep no more digits of a number. */
        private static final int DIGITS = 15;

        private static final int MOST_DIGITS = 60;

        @Override
        public Object write(Object value) {
            BigDecimal number = (BigDecimal) value;
            return number.precision() > DIGITS || number.abs().scale() > DIGITS ? number.toPlainString() : number;
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            switch (cell.type()) {
                case PERCENTAGE ->
                    throw new Unfit("must be a plain number: 50 for 50 %; choose the number format \"General\"");
                case TEXT, NUMBER, FORMATTED_NUMBER -> {
                    return number(cell);
                }
                default -> throw new Unfit(right());
            }
        }

        private BigDecimal number(Cell cell) throws Unfit {
            String text = cell.text().strip();
            boolean plain = cell.type() != Cell.Type.TEXT || text.matches("-?[0-9]+([.][0-9]+)?");
            if (!plain || text.length() > MOST_DIGITS) {
                throw new Unfit(right());
            }
            try {
                BigDecimal number = new BigDecimal(text);
                if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS * 2) {
                    throw new Unfit(right());
                }
                number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
                if (whole && number.scale() > 0) {
                    throw new Unfit(right());
                }
                return number;
            } catch (NumberFormatException e) {
                throw new Unfit(right());
            }
        }

        private String right() {
            return whole ? "must be a whole number such as 50" : "must be a number such as 5000 or 49.5";
        }
    }

    record YesNo() implements Kind {

        @Override
        public Object write(Object value) {
            return value.equals(true) ? YES : NO;
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            if (cell.type() == Cell.Type.TEXT || cell.type() == Cell.Type.YES_NO) {
                switch (Names.key(cell.text())) {
                    case YES, "true" -> {
                        return true;
                    }
                    case NO, "false" -> {
                        return false;
                    }
                    default -> {}
                }
            }
            throw new Unfit("must be yes or no");
        }
    }

    /** One constant of an enum. */
    record Choice(Class<?> type) implements Kind {

        @Override
        public Object write(Object value) {
            return Choices.of(type).label((String) value);
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            return Choices.of(type).constant(cell.type() == Cell.Type.TEXT ? cell.text() : "");
        }

        List<String> labels() {
            return Choices.of(type).labels();
        }
    }

    /** Whether a constant of an enum is in a set of them. */
    record Member(Enum<?> constant) implements Kind {

        @Override
        public Object write(Object value) {
            boolean there = value instanceof Node.Array all
                    && all.elements().stream()
                            .anyMatch(element -> ((Node.Leaf) element).value().equals(constant.name()));
            return there ? YES : NO;
        }

        @Override
        public Object read(Cell cell) throws Unfit {
            return new YesNo().read(cell);
        }
    }

    private static String text(Cell cell) throws Unfit {
        switch (cell.type()) {
            case TEXT -> {
                return cell.text();
            }
            case NUMBER -> {
                if (cell.text().matches("-?[0-9]{1,15}")) {
                    return cell.text();
                }
                throw new Unfit("must be text; choose the format \"Text\" and type it again");
            }
            default -> throw new Unfit("must be text; choose the format \"Text\" and type it again");
        }
    }

    /** Returns the drop-down's values; none: there is no drop-down. */
    static List<String> values(Kind kind) {
        if (kind instanceof Choice choice) {
            return choice.labels();
        }
        return kind instanceof YesNo || kind instanceof Member ? List.of(YES, NO) : List.of();
    }
}
