package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.html.site.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{([^}]*)\\}");

    /** The only member of {@link SafeHtml} and of the hidden types for JSON, style, script and slots that gives text away. */
    private static final Pattern SAFE =
            Pattern.compile("(?:[a-zA-Z.()]+|frame\\.slot\\(Slot\\.[A-Z_]+\\))\\.(?:html|json|css|js)\\(\\)");

    @Test
    void writeNothingUnescapedButWhatIsSafeByItsType() throws IOException {
        var unsafe = new ArrayList<String>();
        for (var template : templates()) {
            UNSAFE.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(unsafe::add);
        }

        assertThat(unsafe).isNotEmpty().allMatch(expression -> SAFE.matcher(expression)
                .matches());
    }

    @Test
    void holdNoWordsOfTheirOwn() throws IOException {
        for (var template : templates()) {
            var markup = Files.readString(template)
                    .replaceAll("(?m)^\\s*[@!].*$", "")
                    .replaceAll("\\$(?:unsafe)?\\{[^}]*\\}", "")
                    .replaceAll("@template\\.[a-z-]+\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "")
                    .replaceAll("(?s)<[^>]*>", "");
            assertThat(markup.replaceAll("[\\s–`)]", ""))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void useEveryWord() throws IOException {
        var sources = new StringBuilder();
        for (var file : sources()) {
            sources.append(Files.readString(file));
        }
        var text = sources.toString();

        assertThat(Arrays.stream(Word.values())
                        .filter(word -> !Pattern.compile("\\b" + word + "\\b")
                                .matcher(text)
                                .find())
                        .filter(word -> !word.name().startsWith("LIVE_")))
                .isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (var java = Files.walk(Path.of("src/main/java"))) {
            var files = java.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Word.java"))
                    .collect(Collectors.toCollection(ArrayList::new));
            files.addAll(templates());
            return files;
        }
    }
}
