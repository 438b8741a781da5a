package dev.episodic.html.theme;

import dev.episodic.html.site.EpisodePage;
import dev.episodic.html.site.HomePage;
import dev.episodic.html.site.LostPage;
import dev.episodic.html.site.PersonPage;
import dev.episodic.html.site.TagPage;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Consumer;

/** Writes pages with the templates. */
public final class Theme {

    private static final HtmlInterceptor NOTHING_TO_INTERCEPT = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, gg.jte.TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, gg.jte.TemplateOutput output) {}
    };

    private Theme() {}

    /** {@return the page of an episode} */
    public static String write(EpisodePage page) {
        return html(output -> JteepisodeGenerated.render(output, NOTHING_TO_INTERCEPT, page));
    }

    /** {@return the page of the show} */
    public static String write(HomePage page) {
        return html(output -> JtehomeGenerated.render(output, NOTHING_TO_INTERCEPT, page));
    }

    /** {@return the page of someone} */
    public static String write(PersonPage page) {
        return html(output -> JtepersonGenerated.render(output, NOTHING_TO_INTERCEPT, page));
    }

    /** {@return the page of a subject} */
    public static String write(TagPage page) {
        return html(output -> JtetagGenerated.render(output, NOTHING_TO_INTERCEPT, page));
    }

    /** {@return the page for addresses that lead nowhere} */
    public static String write(LostPage page) {
        return html(output -> JtelostGenerated.render(output, NOTHING_TO_INTERCEPT, page));
    }

    private static String html(Consumer<HtmlTemplateOutput> template) {
        var text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
