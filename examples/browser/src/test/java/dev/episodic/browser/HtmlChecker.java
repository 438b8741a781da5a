package dev.episodic.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * The checker of the W3C. Its warnings are left out, since it does not know where a page will be and what a policy allows
 * there; so is what it says of colours whose parts are variables, which it does not know.
 *
 * @see <a href="https://validator.w3.org/nu/">Nu Html Checker</a>
 */
final class HtmlChecker implements ErrorHandler {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> faults = new ArrayList<>();

    HtmlChecker() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(this, false, false);
    }

    List<String> faults(List<Path> pages) throws Exception {
        faults.clear();
        for (var page : pages) {
            validator.checkHtmlFile(page.toFile(), true);
        }
        return List.copyOf(faults);
    }

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
        if (!String.valueOf(error.getMessage()).startsWith("CSS:")) {
            faults.add(error.getSystemId() + ":" + error.getLineNumber() + ": " + error.getMessage());
        }
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
