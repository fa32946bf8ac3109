package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Uses the page in Chromium, where there is one. */
class ReportInBrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), "there is no Chromium here");
        service = new RunningService();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.close();
        }
    }

    @Test
    void a_file_is_dropped_and_its_report_is_seen() throws Exception {
        Path nothing = Files.writeString(folder.resolve("nothing.json"), "{\"partner\": 7}");
        browser.get("http://127.0.0.1:" + service.port() + "/");
        send(nothing);

        assertThat(browser.findElement(By.className("problems")).getText())
                .contains("The body is not the JSON of an application.", "partner");

        send(Path.of("../applications/not-ready.json").toRealPath());

        assertThat(browser.getTitle()).startsWith("NOT READY: Bramblewick Communications");
        browser.findElement(By.id("f-not-met")).click();
        assertThat(browser.findElements(By.className("requirement")))
                .filteredOn(each -> each.isDisplayed())
                .hasSize(15);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> !entry.getMessage().contains("favicon")
                        && !entry.getMessage().contains(" 400 "))
                .isEmpty();
    }

    @Test
    void the_form_breaks_no_rule_of_wcag_and_fits_a_small_screen() {
        browser.get("http://127.0.0.1:" + service.port() + "/");
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", false));
            assertThat(((Number) browser.executeScript("return document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(320);
            assertThat(new AxeBuilder()
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze(browser)
                            .getViolations())
                    .isEmpty();
        }
    }

    private static void send(Path file) {
        browser.findElement(By.id("application")).sendKeys(file.toString());
        browser.findElement(By.tagName("button")).click();
    }
}
