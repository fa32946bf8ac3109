package org.connectcompetency.files.internal.workbook;

import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.application.Evidence;

/** The columns of a sheet with answers, where a row is a response, one of its criteria, or a line of evidence. */
final class AnswerColumns {

    static final String REQUIREMENT = "Requirement";
    static final String CASE_STUDY = "Case study";
    static final String LINE = "Line";
    static final String KEY = "Key";
    static final String ASKED = "What is asked";
    static final String ANSWER = "Answer";
    static final String TEXT = "Text";
    static final String ORDER = "Order";

    static final List<Field> EVIDENCE = List.of(
            Field.of(Evidence.class, "kind", "Evidence kind", ""),
            Field.of(Evidence.class, "uri", "Link", ""),
            Field.of(Evidence.class, "title", "Title", ""),
            Field.of(Evidence.class, "date", "Date", ""),
            Field.of(Evidence.class, "review", "Review", ""));

    /** What a sheet with answers must have, so that it is read as one; in the order in which they are written. */
    static final List<String> ALL = List.of(
            REQUIREMENT,
            CASE_STUDY,
            ASKED,
            ANSWER,
            TEXT,
            EVIDENCE.get(0).label(),
            EVIDENCE.get(1).label(),
            EVIDENCE.get(2).label(),
            EVIDENCE.get(3).label(),
            EVIDENCE.get(4).label(),
            LINE,
            KEY);

    static final String NOT_APPLICABLE = "not applicable";

    /** What a row is. */
    enum Line {
        RESPONSE,
        CRITERION,
        EVIDENCE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private AnswerColumns() {}
}
