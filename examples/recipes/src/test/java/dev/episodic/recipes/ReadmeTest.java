package dev.episodic.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that compiles and runs, since it is code of the recipes. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path RECIPES = Path.of("examples/recipes/src/main/java/dev/episodic/recipes");
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// region (\\w+)\n(.*?)\n *// endregion$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|(?:src|href)=\")(?!https?:|#)([^)\"#]+)");

    @Test
    void quotesEachRecipeOnceAndNothingElse() throws IOException {
        var quoted = BLOCK.matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(quoted).containsExactlyInAnyOrderElementsOf(regions().values());
    }

    @Test
    void quotesNoMoreThanEightLines() throws IOException {
        assertThat(regions()).hasSizeGreaterThan(5).allSatisfy((name, code) -> assertThat(code.lines())
                .hasSizeBetween(1, 8));
    }

    @Test
    void pointsOnlyAtWhatIsThere() throws IOException {
        var targets = LINK.matcher(Files.readString(README))
                .results()
                .map(link -> Path.of(link.group(1)))
                .toList();
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void isReadInOneSitting() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(220);
    }

    private static Map<String, String> regions() throws IOException {
        var regions = new TreeMap<String, String>();
        for (var recipe : recipes()) {
            for (var region : REGION.matcher(Files.readString(recipe)).results().toList()) {
                regions.put(
                        recipe.getFileName() + " " + region.group(1),
                        region.group(2).stripIndent() + "\n");
            }
        }
        return regions;
    }

    private static List<Path> recipes() throws IOException {
        try (var files = Files.list(RECIPES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
