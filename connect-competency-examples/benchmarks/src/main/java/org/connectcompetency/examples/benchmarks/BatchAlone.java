package org.connectcompetency.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;

/** A process that does on all cores what a batch does with each line, without reading or writing anything. */
public final class BatchAlone {

    private BatchAlone() {}

    /** Takes the number of applications; prints how many are judged per second. */
    public static void main(String[] args) throws InterruptedException {
        long applications = Long.parseLong(args[0]);
        List<byte[]> lines = Applications.lines();
        CompetencyValidator rules = CompetencyValidator.create();
        AtomicLong next = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
        long start = System.nanoTime();
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (long each = next.getAndIncrement(); each < applications; each = next.getAndIncrement()) {
                    byte[] line = lines.get((int) (each % lines.size()));
                    CompetencyApplication application = CompetencyJson.readApplication(new ByteArrayInputStream(line));
                    String result = CompetencyJson.writeLine(rules.validate(application));
                    bytes.addAndGet((result + "\n").getBytes(StandardCharsets.UTF_8).length);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(applications / seconds + " a second; " + bytes.get() / applications + " bytes each");
    }
}
