package nl.aldus.properties;

import java.util.Random;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries a property on other texts than those of the build, and on more: {@code -Daldus.seeds=random} and
 * {@code -Daldus.tries=20}, by which the number of tries is multiplied.
 */
final class FreshTries implements AroundPropertyHook {

    /** A class is given the hook for the properties in it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if ("random".equals(System.getProperty("aldus.seeds"))) {
            attributes.setSeed(Long.toString(new Random().nextLong()));
        }
        int factor = Integer.getInteger("aldus.tries", 1);
        attributes.tries().ifPresent(tries -> attributes.setTries(tries * factor));
        return property.execute();
    }
}
