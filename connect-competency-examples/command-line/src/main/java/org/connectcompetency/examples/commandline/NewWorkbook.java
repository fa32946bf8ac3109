package org.connectcompetency.examples.commandline;

import java.util.List;
import org.connectcompetency.files.CarriedOver;
import org.connectcompetency.files.Workbook;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;

/** Makes workbooks. As {@link OpenedWorkbook}, it keeps their classes from being loaded where there is none. */
final class NewWorkbook {

    private NewWorkbook() {}

    static byte[] template(Checklist checklist) {
        return Workbook.template(checklist);
    }

    static byte[] of(CompetencyApplication application) {
        try {
            return Workbook.write(application);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(PlainText.line(String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Carries an application over to another checklist.
     *
     * @param leftOut what found no place is added to it
     */
    static CompetencyApplication carriedOver(
            CompetencyApplication application, Checklist checklist, List<String> leftOut) {
        CarriedOver carried = CarriedOver.of(application, checklist);
        leftOut.addAll(carried.leftOut());
        return carried.application();
    }
}
