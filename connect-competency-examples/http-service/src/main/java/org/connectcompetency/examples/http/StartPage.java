package org.connectcompetency.examples.http;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A form for people: they drop a workbook or JSON, and see the report. */
@RestController
class StartPage {

    private static final Page FORM = Page.form("", List.of());

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    Page form() {
        return FORM;
    }
}
