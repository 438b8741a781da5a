package dev.episodic.html.site;

import java.util.List;

/**
 * A fact in a list of details.
 *
 * @param label what it is about
 * @param values what is the case; never empty
 */
public record Fact(String label, List<LinkLine> values) {}
