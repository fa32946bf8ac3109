package org.connectcompetency.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** Looks at the page in Chromium, where there is one. */
class PageInBrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    enum Shown {
        READY(Example::ready),
        NOT_READY(Example::notReady),
        THIRTY_CASE_STUDIES(Example::ofThirtyCaseStudies),
        HOSTILE(Example::hostile);

        private final Supplier<Example> example;

        Shown(Supplier<Example> example) {
            this.example = example;
        }
    }

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), "there is no Chromium here");
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
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
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
    }

    @ParameterizedTest
    @EnumSource
    void at_no_width_the_page_scrolls_sideways_and_no_rule_of_wcag_is_broken(Shown shown) throws IOException {
        open(shown);
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (int width : WIDTHS) {
                width(width);
                assertThat(number("return document.documentElement.scrollWidth"))
                        .as("width of the page at %s px", width)
                        .isLessThanOrEqualTo(width);
            }
            width(scheme.equals("light") ? 390 : 1280);
            assertWithoutViolations();
        }
        assertThat(browser.getTitle())
                .as("title, which the script in the texts would change")
                .isNotEqualTo("run");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_asked_for_and_nothing_goes_wrong(Shown shown) throws IOException {
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().logs().get(LogType.BROWSER);
        Path page = open(shown);

        List<String> requests = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .toList();
        assertThat(requests)
                .hasSize(1)
                .allMatch(request -> request.contains(page.getFileName().toString()));
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void filters_work_by_keyboard_and_without_scripts() throws IOException {
        open(Shown.NOT_READY);
        assertThat(shown()).isEqualTo(77);

        WebElement all = browser.findElement(By.id("f-all"));
        all.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.findElement(By.id("f-not-met")).isSelected()).isTrue();
        assertThat(shown()).isEqualTo(15);

        browser.findElement(By.id("g-all")).sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.findElement(By.id("g-s2")).isSelected()).isTrue();
        assertThat(shown()).isEqualTo(3);

        browser.findElement(By.id("g-s2")).sendKeys(Keys.ARROW_RIGHT);
        assertThat(shown()).isZero();
        assertThat(browser.findElements(By.className("none")))
                .filteredOn(WebElement::isDisplayed)
                .singleElement()
                .satisfies(none -> assertThat(none.getText())
                        .isEqualTo("No requirement of this section has the status that is shown."));
    }

    @ParameterizedTest
    @EnumSource
    void it_can_be_printed(Shown shown) throws IOException {
        open(shown);
        byte[] pdf =
                Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());

        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void without_its_style_it_can_still_be_read() throws IOException {
        String html = Example.notReady().html();
        Path page = folder.resolve("bare.html");
        Files.writeString(page, html.replaceAll("(?s)<style>.*?</style>", ""));
        browser.get(page.toUri().toString());

        assertThat(browser.findElement(By.className("filters")).isDisplayed()).isFalse();
        assertThat(browser.findElement(By.tagName("body")).getText())
                .contains("NOT READY Bramblewick Communications", "15 not met", "3 of 4 completions");
    }

    private static Path open(Shown shown) throws IOException {
        Path page = folder.resolve(shown + ".html");
        Files.writeString(page, shown.example.get().html());
        browser.get(page.toUri().toString());
        return page;
    }

    private static void width(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void assertWithoutViolations() {
        Results results = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(browser);
        assertThat(results.getPasses()).isNotEmpty();
        assertThat(results.getViolations()).isEmpty();
    }

    private static long shown() {
        return number(
                "return [...document.querySelectorAll('.requirement')].filter(e => e.offsetParent !== null).length");
    }

    private static long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }
}
