package org.connectcompetency.files.internal.workbook;

import java.util.List;
import org.connectcompetency.files.internal.workbook.AnswerColumns.Line;
import org.connectcompetency.model.application.Evidence;
import org.connectcompetency.model.checklist.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet with answers.
 *
 * @param requirement the id of the requirement
 * @param asks the requirement; absent: the checklist has none of this id
 * @param caseStudy the id of the case study
 * @param line what the row is
 * @param key the key of the criterion or the line of evidence; empty in a response
 * @param asked what is asked
 * @param answers what may be answered; none: nothing, as the row is judged by facts or is a line of evidence
 * @param answer the answer; empty: none
 * @param text the narrative of a response, or the reason why a criterion is not applicable
 * @param evidence a piece of evidence
 * @param kinds the kinds of evidence that are accepted
 * @param order the place of a response among all, if the order of the rows does not say it
 */
record AnswerRow(
        String requirement,
        @Nullable Requirement asks,
        @Nullable String caseStudy,
        Line line,
        String key,
        String asked,
        List<String> answers,
        String answer,
        @Nullable String text,
        @Nullable Evidence evidence,
        List<String> kinds,
        @Nullable Integer order) {

    AnswerRow ordered(int order) {
        return new AnswerRow(
                requirement, asks, caseStudy, line, key, asked, answers, answer, text, evidence, kinds, order);
    }
}
