package org.entente.api;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface, open to all.
@ApiController
class OpenApiEndpoint {

    private final OpenApi description;

    OpenApiEndpoint(OpenApi description) {
        this.description = description;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("permitAll()")
    ObjectNode describeInterface(Locale language) {
        return description.document(language, Optional.ofNullable(OpenApiEndpoint.class.getPackage().getImplementationVersion()).orElse("0.1.0"));
    }
}
