package org.entente.commandline;

import org.entente.EntenteApplication;
import picocli.CommandLine.IVersionProvider;

/// Says which version of the software this is.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = EntenteApplication.class.getPackage().getImplementationVersion();
        return new String[] {"entente " + (version == null ? "(not packaged)" : version)};
    }
}
