package org.connectcompetency.files.internal.workbook;

/** What a cell holds is not what belongs there. The message says what would be right, and begins with "must". */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String message) {
        super(message, null, false, false);
    }
}
