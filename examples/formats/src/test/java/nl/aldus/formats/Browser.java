package nl.aldus.formats;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window. It is sought where Linux distributions put it, or where the system properties
 * {@code aldus.chromium} and {@code aldus.chromedriver} say. Where there is none the test is skipped, unless
 * {@code aldus.browser} is {@code required}: then it fails.
 */
final class Browser implements AutoCloseable {

    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> CHROMEDRIVER =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            // Root, as whom tests run in containers, has no sandbox; the only pages here are our own.
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            // These keep the browser itself from the network.
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    static Browser start() {
        Path chromium = find("aldus.chromium", CHROMIUM);
        Path chromedriver = find("aldus.chromedriver", CHROMEDRIVER);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        try {
            Path folder = Files.createTempDirectory("aldus-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(chromium.toFile());
            options.addArguments(ARGUMENTS);
            options.addArguments("--user-data-dir=" + folder.resolve("profile"));
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromedriver.toFile())
                    .usingAnyFreePort()
                    .build();
            return new Browser(new ChromeDriver(service, options), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(String property, List<String> usual) {
        Optional<String> given = Optional.ofNullable(System.getProperty(property));
        return Stream.concat(given.stream(), usual.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing(property, usual));
    }

    private static Path missing(String property, List<String> usual) {
        String message =
                "no browser: none of " + usual + " can be run; install Debian's chromium and chromium-driver, or"
                        + " give the place with -D" + property;
        if ("required".equals(System.getProperty("aldus.browser"))) {
            return fail(message);
        }
        // Maven does not print why a test was skipped.
        System.err.println("Skipped: " + message);
        return abort(message);
    }

    /** Opens a page as a file, in a window of an office computer in daylight. */
    void open(String html) {
        try {
            Path page = Files.writeString(folder.resolve("page.html"), html);
            window(1280, 900);
            media("screen", "light");
            logs(LogType.BROWSER);
            logs(LogType.PERFORMANCE);
            driver.get(page.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the window a size in CSS pixels, smaller than a desktop would allow. */
    void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void media(String media, String colourScheme) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", colourScheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme)));
    }

    void scripts(boolean enabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** Returns what an expression of JavaScript gives; {@code arguments} holds the arguments. */
    @SuppressWarnings("unchecked") // the caller knows what the expression gives
    <T> T evaluate(String expression, Object... arguments) {
        return (T) driver.executeScript("return " + expression, arguments);
    }

    /** Runs JavaScript until it calls the last of its arguments, and returns what it calls that with. */
    @SuppressWarnings("unchecked") // the caller knows what the script gives
    <T> T await(String script) {
        return (T) driver.executeAsyncScript(script);
    }

    WebElement element(String selector) {
        return elements(selector).get(0);
    }

    List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pointAt(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Waits until an expression of JavaScript is true, and fails if it is not within half a minute. */
    void waitFor(String expression) {
        await("const done = arguments[0]; const poll = () => " + expression
                + " ? done() : setTimeout(poll, 20); poll();");
    }

    /** Returns what was logged since the page was opened, or since it was last asked for. */
    List<String> logs(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
