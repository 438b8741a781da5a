package dev.episodic.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/** One Chromium for all tests. It finds no host but this machine. */
final class Browser {

    private static final List<Path> PROGRAMS = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("episodic.screenshots", "examples/browser/target/screenshots"));

    private static @Nullable Browser shared;

    private final ChromeDriver driver;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    /** {@return the browser, as it is at the start; a test without one skips itself} */
    static synchronized Browser start() {
        assumeTrue(Boolean.parseBoolean(System.getProperty("episodic.browser", "true")), "episodic.browser is false");
        var program = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "there is no browser among " + PROGRAMS);
        assumeTrue(Files.isExecutable(DRIVER), "there is no " + DRIVER);
        if (shared == null) {
            var made = new Browser(driver(program.orElseThrow()));
            Runtime.getRuntime().addShutdownHook(new Thread(made.driver::quit));
            shared = made;
        }
        shared.reset();
        return shared;
    }

    private static ChromeDriver driver(Path program) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--mute-audio",
                "--hide-scrollbars",
                "--autoplay-policy=no-user-gesture-required",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private void reset() {
        scripts(true);
        media("screen", false);
        size(1280, 900);
        driver.get("about:blank");
        collect();
        complaints.clear();
        requests.clear();
    }

    void open(String address) {
        driver.get(address);
        collect();
    }

    void scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void media(String type, boolean dark) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        type,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void forcedColors() {
        var feature = Map.of("name", "forced-colors", "value", "active");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** {@return what the script returns, which is not nothing} */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), script);
    }

    /** {@return what the script returns, a number} */
    double number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).doubleValue();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Waits until the script returns true. */
    void await(String script) {
        new FluentWait<>(driver)
                .withTimeout(Duration.ofSeconds(20))
                .pollingEvery(Duration.ofMillis(50))
                .withMessage(script)
                .until(page -> Boolean.TRUE.equals(page.executeScript(script)));
    }

    /** {@return what axe-core finds against accessibility, as rule and place} */
    List<?> barriers() {
        run(axe() + "; return true");
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {preload: false}).then(
                  found => done(found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.target + ': ' + node.failureSummary))),
                  error => done([String(error)]));
                """));
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return what the browser complained of in its console since the start} */
    List<String> complaints() {
        collect();
        return List.copyOf(complaints);
    }

    /** {@return the addresses asked for since the start} */
    List<String> requests() {
        collect();
        return requests.stream().filter(url -> !url.startsWith("data:")).toList();
    }

    private void collect() {
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> complaints.add(entry.getMessage()));
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> Requests.of(entry.getMessage())
                .ifPresent(requests::add));
    }

    /** Leaves a picture of the whole page under {@code target/screenshots}, with those parts that wait to be seen. */
    void picture(String name) throws IOException {
        driver.executeAsyncScript("const done = arguments[0];"
                + "for (const image of document.images) { image.loading = 'eager'; image.decoding = 'sync'; }"
                + "Promise.allSettled([...document.images].map(image => image.decode())).then(() => done())");
        var picture = command(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", wholePage()));
        save(name + ".png", picture);
    }

    /** Leaves a picture of what is seen at first. */
    void view(String name) throws IOException {
        save(name + ".png", command("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** Leaves the page as it is printed. */
    void print(String name) throws IOException {
        save(name + ".pdf", command("Page.printToPDF", Map.of("preferCSSPageSize", true)));
    }

    private Map<String, Object> wholePage() {
        return Map.of(
                "x", 0,
                "y", 0,
                "width", number("return document.documentElement.clientWidth"),
                "height", Math.min(6000, number("return document.documentElement.scrollHeight")),
                "scale", 1);
    }

    private static void save(String name, Map<String, Object> answer) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name), Base64.getDecoder().decode((String) answer.get("data")));
    }
}
