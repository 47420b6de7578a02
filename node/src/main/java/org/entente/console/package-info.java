/// The frame around every page: sign-in, menu, desk, languages, errors and the components from which pages are built. It writes
/// nothing to the journal and knows no agreement; modules contribute their menu entries, what waits on the desk, and panels.
@ApplicationModule(displayName = "Console", allowedDependencies = {"party", "script", "storage"})
@NullMarked
package org.entente.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
