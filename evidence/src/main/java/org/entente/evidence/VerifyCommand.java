package org.entente.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The command of auditors and courts: `verify FILE.zip [--trust FILE] [--json]`. It needs no node and no network.
///
/// Exit code 0 if the export is proven, 1 if it is not, 2 if it was called wrongly or a file cannot be read.
public final class VerifyCommand {

    static final int PROVEN = 0;
    static final int FAULTY = 1;
    static final int CALLED_WRONGLY = 2;

    private VerifyCommand() {}

    public static void main(String[] args) {
        boolean named = args.length > 0 && args[0].equals("verify");
        System.exit(run(named ? Arrays.copyOfRange(args, 1, args.length) : args, System.out));
    }

    /// Runs the command, in the language of the machine.
    ///
    /// @param args what follows `verify`; without `--trust` the file `trust.json` in the folder of this program is used
    /// @param out  for people; with `--json` its last line is one JSON object
    /// @return the exit code
    public static int run(String[] args, PrintStream out) {
        return run(args, out, Locale.getDefault());
    }

    static int run(String[] args, PrintStream out, Locale locale) {
        VerifyReport report = new VerifyReport(out, locale, Arrays.asList(args).contains("--json"), InstantSource.system());
        List<String> files = new ArrayList<>();
        Path trust = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--trust") && i + 1 < args.length) {
                trust = Path.of(args[++i]);
            } else if (!args[i].equals("--json")) {
                files.add(args[i]);
            }
        }
        if (files.size() != 1 || files.getFirst().startsWith("-")) {
            return report.usage();
        }
        return verify(Path.of(files.getFirst()), trust == null ? installed() : trust, report);
    }

    private static int verify(Path export, @Nullable Path trustFile, VerifyReport report) {
        if (trustFile == null) {
            return report.noTrust();
        }
        try {
            Trust trust = Trust.load(trustFile);
            return report.verdict(new ExportVerifier(trust, report::progress).verify(export));
        } catch (IOException | IllegalArgumentException e) {
            return report.unreadable(e);
        }
    }

    private static @Nullable Path installed() {
        try {
            Path program = Path.of(VerifyCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path trust = program.resolveSibling("trust.json");
            return Files.exists(trust) ? trust : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
