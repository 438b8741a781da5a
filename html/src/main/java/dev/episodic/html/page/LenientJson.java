package dev.episodic.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON as pages hold it: within comments or CDATA, with references of HTML, with line breaks in texts, commas too
 * many, keys without quotes. The limits of Jackson on depth and on numbers stay on.
 */
final class LenientJson {

    private static final List<String> OPENING = List.of("/*<![CDATA[*/", "//", "<!--", "<![CDATA[");
    private static final List<String> CLOSING = List.of("/*]]>*/", "//", "-->", "]]>", ";");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private LenientJson() {}

    /** {@return the values of a script, one after another; nothing if it is beyond understanding} */
    static Optional<List<JsonNode>> read(String script) {
        var text = unwrapped(script);
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        return values(text).or(() -> values(Parser.unescapeEntities(text, false)));
    }

    /** {@return the first value of a script, which may go on as a program} */
    static Optional<JsonNode> first(String text) {
        try (var parser = MAPPER.createParser(withoutTemplates(unwrapped(text)))) {
            return Optional.ofNullable(parser.<JsonNode>readValueAsTree());
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** {@return the text with the template literals of JavaScript made texts, as long as nothing is put into them} */
    private static String withoutTemplates(String text) {
        if (text.indexOf('`') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                plain.append(c).append(text.charAt(++i));
            } else if (quote == '`' && c == '"') {
                plain.append("\\\"");
            } else {
                quote = quote == 0 && "\"'`".indexOf(c) >= 0 ? c : quote == c ? 0 : quote;
                plain.append(c == '`' ? '"' : c);
            }
        }
        return plain.toString();
    }

    private static String unwrapped(String script) {
        int from = 0;
        int to = script.length();
        for (int before = -1; before != to - from; ) {
            before = to - from;
            while (from < to && isBlank(script.charAt(from))) {
                from++;
            }
            while (from < to && isBlank(script.charAt(to - 1))) {
                to--;
            }
            for (var mark : OPENING) {
                from += to - from >= mark.length() && script.startsWith(mark, from) ? mark.length() : 0;
            }
            for (var mark : CLOSING) {
                to -= to - from >= mark.length() && script.startsWith(mark, to - mark.length()) ? mark.length() : 0;
            }
        }
        return script.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\ufeff' || c == '\u00a0';
    }

    private static Optional<List<JsonNode>> values(String text) {
        try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            var read = new ArrayList<JsonNode>();
            while (values.hasNextValue()) {
                read.add(values.nextValue());
            }
            return Optional.of(read);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }
}
