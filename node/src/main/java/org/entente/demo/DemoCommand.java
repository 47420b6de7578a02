package org.entente.demo;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente demo`: the three nodes on this machine, a small story, and real notifications if asked for.
@Command(name = "demo", description = "Run Guangdong, Hong Kong and Macao on this machine, with a small story between them.", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:entente.home:-.}/var/demo", description = "where the three nodes keep their data (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--import", paramLabel = "FILE", description = "public notifications (CSV) that Hong Kong passes to Guangdong")
    @Nullable Path file;

    @Option(names = "--exit", description = "end when everything is receipted; exit code 0 only if nothing is missing on either side and both journals verify")
    boolean exit;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        return new Demonstration(data, file, exit, json, new Screen()).run();
    }
}
