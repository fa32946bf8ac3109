package org.connectcompetency.files;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;

/** The applications beside the examples. */
final class Examples {

    private Examples() {}

    static CompetencyApplication read(String name) {
        return CompetencyJson.readApplication(Path.of("connect-competency-examples/applications", name + ".json"));
    }

    static CompetencyApplication roundTrip(CompetencyApplication application) {
        return open(Workbook.write(application)).application();
    }

    static Workbook open(byte[] file) {
        return Workbook.read(new ByteArrayInputStream(file));
    }
}
