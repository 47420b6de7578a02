package org.entente.commandline;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.exchange.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `entente export`: writes what a node can prove about an agreement into one file.
@Command(name = "export", description = "Write the evidence of an agreement into one file that can be checked offline.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    DataOptions options;

    @Option(names = "--agreement", paramLabel = "KEY", defaultValue = "food-safety", description = "whose streams (default: ${DEFAULT-VALUE})")
    String agreement;

    @Option(names = "--out", paramLabel = "FILE.zip", required = true, description = "the file to write")
    Path out;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        options.atNode(this::ask, node -> write(node.getBean(Exports.class)));
        long bytes = Files.size(out);
        System.out.printf("Wrote the evidence of %s about %s to %s (%,d bytes).%n", options.government(), agreement, out, bytes);
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("government", options.government().code());
            line.put("agreement", agreement);
            line.put("file", out.toString());
            line.put("bytes", bytes);
            System.out.println(JsonMapper.shared().writeValueAsString(line));
        }
        return 0;
    }

    private boolean ask(AtRunningNode running) throws IOException {
        running.download("/administration/export?agreement=" + URLEncoder.encode(agreement, StandardCharsets.UTF_8), out.toAbsolutePath());
        return true;
    }

    private boolean write(Exports exports) throws IOException {
        return switch (exports.write(agreement, out.toAbsolutePath(), done -> Progress.show("export", done))) {
            case Exports.Outcome.Written written -> true;
            case Exports.Outcome.NothingOnRecord nothing -> throw new IllegalStateException("nothing is on record under " + agreement + " at this node");
            case Exports.Outcome.AttachmentsOnTheirWay missing -> throw new IllegalStateException(missing.missing().size() + " attachments have not arrived at this node yet; try again when they have");
        };
    }
}
