package org.connectcompetency.files.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectcompetency.files.Place;
import org.connectcompetency.files.internal.workbook.Validations.Check;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

/** Writes an application as a workbook. */
public final class WorkbookWriting {

    /** The name of the program, which a workbook names as its maker. */
    private static final String PROGRAM = "connect-competency";

    /** The case studies that there is always room for. */
    private static final int CASE_STUDIES = 4;

    private static final String LISTS = "Lists";

    private final Checklist checklist;
    private final CompetencyApplication application;
    private final Node.Tree document;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** The drop-downs that are too long to be written as one text, by the class of their values. */
    private final Map<Class<?>, String> lists = new LinkedHashMap<>();

    private WorkbookWriting(Checklist checklist, CompetencyApplication application) {
        this.checklist = checklist;
        this.application = application;
        document = Node.read(CompetencyJson.write(application));
    }

    /** Returns the file: the application, with rows for all requirements of a checklist. */
    public static byte[] write(CompetencyApplication application, Checklist checklist) {
        return new WorkbookWriting(checklist, application).file();
    }

    private byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, PROGRAM, null)) {
            workbook.setGlobalDefaultFont("Calibri", 11);
            Map<String, List<AnswerRow>> answers = AnswerRows.of(checklist, application, caseStudies());
            new StartPage(page(workbook, StartPage.NAME)).write(checklist, answers);
            for (SheetPlan plan : SheetPlans.ALL) {
                page(workbook, plan.name());
            }
            answers.keySet().forEach(name -> page(workbook, name));
            Page values = page(workbook, LISTS);
            values.sheet().setVisibilityState(VisibilityState.HIDDEN);
            writeLists(values);
            for (SheetPlan plan : SheetPlans.ALL) {
                writeFacts(plan, pageOf(plan.name()));
            }
            answers.forEach((name, rows) -> writeAnswers(pageOf(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return finished(Parts.of(file.toByteArray()));
    }

    private Page page(Workbook workbook, String name) {
        Page page = new Page(workbook.newWorksheet(name));
        pages.put(name, page);
        return page;
    }

    private Page pageOf(String name) {
        return Objects.requireNonNull(pages.get(name), name);
    }

    /** Returns the ids of the case studies; without any, ids for those that are still to be filled in. */
    private List<String> caseStudies() {
        if (application.caseStudies().isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (int i = 1; i <= CASE_STUDIES; i++) {
                ids.add("case-study-" + i);
            }
            return ids;
        }
        return application.caseStudies().stream().map(CaseStudy::id).distinct().toList();
    }

    private void writeLists(Page page) {
        int column = 0;
        for (SheetPlan plan : SheetPlans.ALL) {
            for (Field field : plan.fields()) {
                if (field.kind() instanceof Kind.Choice choice
                        && String.join(",", choice.labels()).length() > Validations.LONGEST_LIST
                        && !lists.containsKey(choice.type())) {
                    page.put(0, column, field.label(), Look.HEADER);
                    page.width(column, 50);
                    int row = 1;
                    for (String label : choice.labels()) {
                        page.put(row++, column, label, Look.TEXT);
                    }
                    lists.put(choice.type(), LISTS + "!" + range(1, column, row - 1, column));
                    column++;
                }
            }
        }
    }

    private Check check(Field field) {
        if (field.list() != null) {
            return Check.preferably(idsOf(field.list()));
        }
        Kind kind = field.kind();
        if (kind instanceof Kind.Choice choice && lists.containsKey(choice.type())) {
            return Check.cells(lists.get(choice.type()));
        }
        List<String> values = Kind.values(kind);
        if (!values.isEmpty()) {
            return Check.values(values);
        }
        if (kind instanceof Kind.Number number) {
            return Check.number(number.whole());
        }
        return kind instanceof Kind.Date ? Check.date() : Check.none();
    }

    /** Returns the cells with the ids of a sheet: its first column, or the first row of a form. */
    private String idsOf(String sheet) {
        return Place.quoted(sheet) + "!"
                + (sheet.equals(SheetPlans.CASE_STUDIES)
                        ? range(
                                Page.FIRST_ROW,
                                FormPage.FIRST_RECORD,
                                Page.FIRST_ROW,
                                FormPage.FIRST_RECORD + columns() - 1)
                        : range(Page.FIRST_ROW, 0, 2_000, 0));
    }

    private static String range(int row, int column, int lastRow, int lastColumn) {
        return absolute(row, column) + ":" + absolute(lastRow, lastColumn);
    }

    private static String absolute(int row, int column) {
        return "$" + Place.letters(column) + "$" + (row + 1);
    }

    private void writeFacts(SheetPlan plan, Page page) {
        page.put(Page.INTRO_ROW, 0, plan.intro(), Look.INTRO);
        page.sheet().rowHeight(Page.INTRO_ROW, 24);
        if (plan.form()) {
            new FormPage(plan, page, this::check).write(records(plan), formColumns(plan), ids(plan));
            if (plan.name().equals(SheetPlans.CASE_STUDIES)) {
                greyCategories(plan, page);
            }
        } else {
            new TablePage(plan, page, this::check).write(records(plan));
            if (plan.name().equals("Platforms")) {
                String asked = categoryCell(Category.CONTACT_CENTER_TRANSFORMATION);
                page.greyWhere(
                        asked + "<>\"yes\"",
                        Page.FIRST_ROW,
                        0,
                        Page.FIRST_ROW + 14,
                        plan.fields().size() - 1);
            }
        }
        page.fitRows();
        page.sheet().repeatRows(Page.INTRO_ROW, Page.HEADER_ROW);
    }

    private List<Node.Tree> records(SheetPlan plan) {
        Node at = Node.at(document, plan.path());
        if (plan.path().isEmpty()) {
            return List.of(document);
        }
        return at instanceof Node.Array array
                ? array.elements().stream().map(Node.Tree.class::cast).toList()
                : List.of();
    }

    private int columns() {
        return Math.max(CASE_STUDIES, application.caseStudies().size()) + 1;
    }

    private int formColumns(SheetPlan plan) {
        return plan.path().isEmpty()
                ? 1
                : Math.max(CASE_STUDIES, application.caseStudies().size());
    }

    private List<String> ids(SheetPlan plan) {
        return plan.path().isEmpty() || !application.caseStudies().isEmpty() ? List.of() : caseStudies();
    }

    /** Makes the rows of a category grey in which the application is not for it. */
    private void greyCategories(SheetPlan plan, Page page) {
        FormPage form = new FormPage(plan, page, this::check);
        for (Field field : plan.fields()) {
            if (field.kind() instanceof Kind.Member member && member.constant() instanceof Category category) {
                int row = form.row(field.label());
                page.greyWhere(
                        categoryCell(category) + "<>\"yes\"", row, 0, row, FormPage.FIRST_RECORD + columns() - 2);
            }
        }
    }

    /** Returns the cell that says whether the application is for a category. */
    private String categoryCell(Category category) {
        SheetPlan partner = SheetPlans.ALL.get(0);
        String label = partner.fields().stream()
                .filter(field -> field.kind() instanceof Kind.Member member && member.constant() == category)
                .findFirst()
                .orElseThrow()
                .label();
        int row = new FormPage(partner, pageOf(partner.name()), this::check).row(label);
        return partner.name() + "!" + absolute(row, FormPage.FIRST_RECORD);
    }

    private void writeAnswers(Page page, List<AnswerRow> rows) {
        new AnswerPage(page, this::categoryCell, idsOf(SheetPlans.CASE_STUDIES)).write(rows);
    }

    /** Adds what the library for writing cannot, and leaves out the time. */
    private byte[] finished(Parts parts) {
        List<Page> all = List.copyOf(pages.values());
        for (int i = 0; i < all.size(); i++) {
            String part = "xl/worksheets/sheet" + (i + 1) + ".xml";
            // A height that is not fixed is a beginning: the row grows when somebody types more.
            String xml = new String(parts.get(part), StandardCharsets.UTF_8)
                    .replace(" customHeight=\"1\"", "")
                    .replace(" customHeight=\"true\"", "");
            int at = xml.indexOf("<pageMargins");
            parts.put(
                    part,
                    (xml.substring(0, at) + all.get(i).validations().xml() + xml.substring(at))
                            .getBytes(StandardCharsets.UTF_8));
        }
        replace(
                parts,
                "xl/styles.xml",
                "</cellXfs>",
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        String core = new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8);
        parts.put(
                "docProps/core.xml",
                core.replaceFirst("<dcterms:created.*</dcterms:created>", "").getBytes(StandardCharsets.UTF_8));
        return parts.packed();
    }

    private static void replace(Parts parts, String part, String text, String by) {
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, xml.replace(text, by).getBytes(StandardCharsets.UTF_8));
    }
}
