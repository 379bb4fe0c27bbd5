package nl.aldus.formats;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test that asks for it the same browser, since it takes seconds to start one. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {

    /** Starts the browser, or skips the tests; a parameter that cannot be resolved would fail them. */
    @Override
    public void beforeAll(ExtensionContext test) {
        browser(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return browser(test);
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Browser.class, ignored -> Browser.start(), Browser.class);
    }
}
