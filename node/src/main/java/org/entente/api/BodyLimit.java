package org.entente.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How many bytes a route takes in a request's body, where that is not {@link #USUAL}.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface BodyLimit {

    /// 1 MiB: what a route takes that says nothing.
    int USUAL = 1024 * 1024;

    int value();
}
