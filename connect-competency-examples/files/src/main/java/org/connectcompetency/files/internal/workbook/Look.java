package org.connectcompetency.files.internal.workbook;

import java.util.function.Consumer;
import org.dhatim.fastexcel.StyleSetter;

/** How a cell looks. White cells are to be filled in, grey ones are not. */
enum Look {
    TITLE(style -> style.bold().fontSize(16).fontColor(Colour.DARK)),
    INTRO(style -> style.italic().fontColor(Colour.DARK).verticalAlignment("center")),
    HEADER(style ->
            boxed(style.bold().fontColor("FFFFFF").fillColor(Colour.DARK)).verticalAlignment("center")),
    HEADING(style ->
            style.bold().fontSize(12).fontColor(Colour.DARK).fillColor("C9D6E4").verticalAlignment("center")),
    /** The number of a line. */
    NUMBERING(style -> boxed(style.bold().fontColor(Colour.DARK).fillColor(Colour.PALE))
            .horizontalAlignment("center")
            .verticalAlignment("center")),
    LABEL(style -> boxed(style.bold().fillColor(Colour.PALE))),
    HELP(style -> boxed(style.fontColor(Colour.QUIET).fillColor(Colour.PALE))),
    TEXT(style -> boxed(style.fontColor(Colour.INK).format("@"))),
    DATE(style -> boxed(style.fontColor(Colour.INK).format("yyyy-mm-dd").horizontalAlignment("left"))),
    NUMBER(style -> boxed(style.fontColor(Colour.INK).horizontalAlignment("left"))),
    /** Of a response: what its requirement is called. */
    RESPONSE(style -> boxed(style.bold().fillColor(Colour.PALE).format("@"))),
    /** What a row asks. */
    ASKED(style -> boxed(style.fontColor(Colour.INK).format("@").indent(1))),
    /** An id or a key, which ties the row to the checklist. */
    KEY(style -> boxed(style.fontColor(Colour.QUIET).fillColor(Colour.PALE).format("@"))),
    CLOSED(style -> boxed(style.fontColor(Colour.INK).fillColor(Colour.GREY).format("@")));

    private final Consumer<StyleSetter> setter;

    Look(Consumer<StyleSetter> setter) {
        this.setter = setter;
    }

    /** Returns whether a long text goes on in the next line of its cell. */
    boolean wraps() {
        return this != TITLE && this != INTRO && this != HEADING;
    }

    void on(StyleSetter style) {
        setter.accept(style);
    }

    /** Returns how the cells of a kind look. */
    static Look of(Kind kind) {
        if (kind instanceof Kind.Date) {
            return DATE;
        }
        return kind instanceof Kind.Number ? NUMBER : TEXT;
    }

    private static StyleSetter boxed(StyleSetter style) {
        return style.borderStyle("thin").borderColor("BFBFBF").wrapText(true).verticalAlignment("top");
    }

    private static final class Colour {
        static final String DARK = "1F3A5F";
        /** Not quite black: programs use another font where a style says nothing about it. */
        static final String INK = "111111";

        static final String PALE = "EEF3F8";
        static final String QUIET = "595959";
        static final String GREY = "E3E3E3";
    }
}
