package dev.episodic.html.theme;

import dev.episodic.html.site.EpisodePage;
import dev.episodic.html.site.Frame;
import dev.episodic.html.site.HomePage;
import dev.episodic.html.site.LostPage;
import dev.episodic.html.site.PersonPage;
import dev.episodic.html.site.TagPage;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes pages with the templates. */
public final class Templates {

    private static final HtmlInterceptor NOTHING_TO_INTERCEPT = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, gg.jte.TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, gg.jte.TemplateOutput output) {}
    };

    private Templates() {}

    /** {@return the page of an episode} */
    public static String write(EpisodePage page) {
        return html(
                page.frame(), (output, frame) -> JteepisodeGenerated.render(output, NOTHING_TO_INTERCEPT, page, frame));
    }

    /** {@return the page of the show} */
    public static String write(HomePage page) {
        return html(
                page.frame(), (output, frame) -> JtehomeGenerated.render(output, NOTHING_TO_INTERCEPT, page, frame));
    }

    /** {@return the page of someone} */
    public static String write(PersonPage page) {
        return html(
                page.frame(), (output, frame) -> JtepersonGenerated.render(output, NOTHING_TO_INTERCEPT, page, frame));
    }

    /** {@return the page of a subject} */
    public static String write(TagPage page) {
        return html(page.frame(), (output, frame) -> JtetagGenerated.render(output, NOTHING_TO_INTERCEPT, page, frame));
    }

    /** {@return the page for addresses that lead nowhere} */
    public static String write(LostPage page) {
        return html(
                page.frame(), (output, frame) -> JtelostGenerated.render(output, NOTHING_TO_INTERCEPT, page, frame));
    }

    /** Our template comes first even where the theme has its own, which may ask for our parts. */
    private static String html(Frame frame, BiConsumer<HtmlTemplateOutput, Frame> template) {
        var text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text), frame);
        var view = frame.view();
        return view.theme().page(view.kind()).map(own -> own.write(view)).orElseGet(text::toString);
    }
}
