package dev.episodic.html.site;

/**
 * HTML of the site's maker, which goes into a page as it is.
 *
 * @param html the HTML
 */
public record Trusted(String html) {}
