package org.entente.commandline;

import org.entente.storage.StorageRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in one line why a command failed; the whole story only when the environment variable `ENTENTE_DEBUG` is set.
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof StorageRefusedException)) {
            cause = cause.getCause();
        }
        command.getErr().println("entente: " + (cause.getMessage() == null ? cause.toString() : cause.getMessage()));
        if (System.getenv("ENTENTE_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return 1;
    }
}
