package org.entente.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Marks the routes that a module brings to the JSON interface; their paths stand below `/api/v1`. Each route names its roles with
/// `@PreAuthorize`, is called by a name of its own (the method's, unique over all modules: it is the `operationId`), and has a summary in the
/// message bundles under `api.operation.<name>`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RestController
@RequestMapping(ApiController.ROOT)
public @interface ApiController {

    String ROOT = "/api/v1";
}
