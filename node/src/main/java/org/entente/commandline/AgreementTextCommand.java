package org.entente.commandline;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.agreedtext.AgreedTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente agreement text`: prints the agreed text of an agreement as it stands on a day.
@Command(name = "text", description = "Print the agreed text of an agreement as it stands on a day, clause by clause.", mixinStandardHelpOptions = true)
final class AgreementTextCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", description = "the agreement, such as food-safety")
    String agreement;

    @Mixin
    DataOptions options;

    @Option(names = "--day", paramLabel = "DAY", description = "such as 2027-01-01 (default: as everything agreed leaves it)")
    @Nullable LocalDate day;

    @Override
    public Integer call() throws Exception {
        String path = "/administration/agreed-text?agreement=" + URLEncoder.encode(agreement, StandardCharsets.UTF_8) + (day == null ? "" : "&day=" + day);
        String text = options.atNode(running -> {
            try (InputStream in = running.open(path)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }, node -> node.getBean(AgreedTexts.class).plain(agreement, day));
        System.out.print(text.isEmpty() ? "No text of " + agreement + " is agreed yet.\n" : text);
        return 0;
    }
}
