package org.connectcompetency.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the SQL of the guide on what the job writes. */
class ReadmeTest {

    @Test
    void the_sql_of_the_guide_answers_its_questions(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectory(folder.resolve("network"));
        Files.writeString(
                input.resolve("one.jsonl"),
                String.join("\n", Samples.shipped("ready"), Samples.shipped("not-ready"), "{", "{", ""));
        Files.writeString(input.resolve("two.jsonl"), Samples.firstSteps("Quince Voice") + "\n{\"partner\": 1}\n");
        String output = folder.resolve("judged").toString();
        try (SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate()) {
            assertThat(Main.run(
                            System.err,
                            "--input",
                            input + "/*.jsonl*",
                            "--output",
                            output,
                            "--as-of",
                            "2026-11-20",
                            "--forecast"))
                    .isEqualTo(Main.OK);
            List<String> blocks = Readme.blocks("sql").stream()
                    .map(block -> block.replace("judged", output))
                    .toList();
            assertThat(blocks).hasSize(4);
            session.sql(blocks.get(0));

            List<Row> missed = session.sql(blocks.get(1)).collectAsList();
            assertThat(missed).hasSize(10);
            assertThat(missed).allSatisfy(row -> assertThat(row.getLong(1)).isEqualTo(2));

            List<Row> ending = session.sql(blocks.get(2)).collectAsList();
            assertThat(ending).hasSize(1);
            assertThat(ending.get(0).getString(0)).isEqualTo("Larkspur Contact Solutions");
            assertThat(ending.get(0).getDate(1)).hasToString("2026-11-30");
            assertThat(ending.get(0).<String>getList(2)).containsExactly("CHECKLIST-VERSION");

            List<Row> errors = session.sql(blocks.get(3)).collectAsList();
            assertThat(errors).hasSize(2);
            assertThat(errors.get(0).getLong(1)).isEqualTo(2);
            assertThat(errors.get(0).getString(2)).isEqualTo("file:" + input.resolve("one.jsonl"));
            assertThat(errors.get(1).getString(0)).startsWith("/partner");
        }
    }
}
