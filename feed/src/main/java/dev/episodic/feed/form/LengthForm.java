package dev.episodic.feed.form;

import org.jspecify.annotations.Nullable;

/** The length of a file in bytes. RSS has it that an enclosure says one, and zero is how feeds say that nobody knows. */
final class LengthForm implements Form<Long> {

    @Override
    public @Nullable Long read(String text, Doubts doubts) {
        return Numbers.length(text, doubts);
    }

    @Override
    public boolean saysUnknown(String text) {
        return text.isBlank() || text.strip().equals("0");
    }

    @Override
    public String write(Long value) {
        return value.toString();
    }

    @Override
    public String kind() {
        return "length";
    }

    @Override
    public String wanted() {
        return "a number of bytes such as 18340217";
    }
}
