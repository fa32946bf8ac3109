package org.connectcompetency.examples.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file that says something of a case study.
 *
 * @param caseStudy the id of the case study
 * @param file the file as given
 */
record CaseStudyFile(String caseStudy, String file) {

    private static final char BETWEEN = '=';

    /** Returns the file of an argument {@code CASE_STUDY=FILE}, or the argument itself if it is none. */
    static String fileOf(String argument) {
        return argument.substring(argument.indexOf(BETWEEN) + 1);
    }

    /** Takes {@code CASE_STUDY=FILE}. */
    static final class Converter implements ITypeConverter<CaseStudyFile> {

        @Override
        public CaseStudyFile convert(String value) {
            int between = value.indexOf(BETWEEN);
            if (between < 1 || between == value.length() - 1) {
                throw new TypeConversionException("\"" + PlainText.line(value)
                        + "\" must be the id of a case study, = and a file, such as ferry-desk=review.json");
            }
            return new CaseStudyFile(value.substring(0, between), value.substring(between + 1));
        }
    }
}
