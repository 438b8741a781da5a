package dev.episodic.benchmark.peer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;

/** Strict tokenizers. They are found by name, since compiling against them needs annotations that are not published. */
public enum Stax {
    /** Aalto. */
    AALTO("com.fasterxml.aalto.stax.InputFactoryImpl", "com.fasterxml.aalto.stax.OutputFactoryImpl"),
    /** Woodstox. */
    WOODSTOX("com.ctc.wstx.stax.WstxInputFactory", "com.ctc.wstx.stax.WstxOutputFactory"),
    /** What the JDK brings. */
    JDK("", "");

    private final String input;
    private final String output;

    Stax(String input, String output) {
        this.input = input;
        this.output = output;
    }

    /** {@return a new factory of readers} */
    public XMLInputFactory input() {
        return this == JDK ? XMLInputFactory.newDefaultFactory() : (XMLInputFactory) create(input);
    }

    /** {@return a new factory of writers} */
    public XMLOutputFactory output() {
        return this == JDK ? XMLOutputFactory.newDefaultFactory() : (XMLOutputFactory) create(output);
    }

    private static Object create(String factory) {
        try {
            return Class.forName(factory).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
