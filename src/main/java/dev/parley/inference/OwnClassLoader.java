package dev.parley.inference;

import java.util.function.Supplier;

/**
 * Lets Drools find its services through our class loader, whatever the host application has set.
 *
 * <p>It looks for each when it first needs it, for truth maintenance as late as the first logical insertion, and never
 * again where it finds nothing: compiling and firing both need this.
 */
final class OwnClassLoader {
    private OwnClassLoader() {}

    static <T> T during(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
