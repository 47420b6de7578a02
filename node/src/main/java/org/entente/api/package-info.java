/// The frame of the JSON interface for systems of agencies, under `/api/v1`: bearer tokens, problems (RFC 9457), limits, idempotency keys, paging and the
/// description that the routes give of themselves. It writes nothing to the journal and knows no subject; each module brings its own routes
/// as controllers marked with {@link ApiController} in its `web` package.
///
/// A request passes {@link ApiSecurity} (who calls), {@link BodyLimits} (how much), {@link IdempotencyFilter} (not twice), then the route; whatever goes wrong
/// anywhere leaves through {@link Problems}.
@ApplicationModule(displayName = "JSON interface", allowedDependencies = {"party", "journal", "script", "storage", "console"})
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
