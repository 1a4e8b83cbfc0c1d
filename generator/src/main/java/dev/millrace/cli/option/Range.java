// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers that an option may have, whatever the model and the card; {@link Ranges} holds the command line to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Range {
    /** More would only wait for each other. */
    int MOST_THREADS = 256;

    long min();

    /** As large as the number's type if nothing but the type limits it. */
    long max() default Integer.MAX_VALUE;

    /** What is counted, in the plural. */
    String of();
}
