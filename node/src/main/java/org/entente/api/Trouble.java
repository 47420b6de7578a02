package org.entente.api;

import java.util.List;
import java.util.Map;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;

/// Why a request is not answered as asked, before it is put into the caller's language.
///
/// @param code      stable name of the reason, for programs
/// @param detail    the reason, for a person
/// @param faults    parts of the request that are at fault
/// @param headers   what the answer carries beside the problem, such as `Allow`
/// @param reference number under which the log says more; only for what nobody expected
record Trouble(int status, String code, Text title, Text detail, List<Fault> faults, Map<String, String> headers, @Nullable String reference) {

    Trouble {
        faults = List.copyOf(faults);
        headers = Map.copyOf(headers);
    }

    /// A reason that this module explains under `api.problem.<code>`.
    static Trouble of(int status, String code, Object... values) {
        return new Trouble(status, code, Text.of("api.problem." + code + ".title"), Text.of("api.problem." + code + ".detail", values), List.of(), Map.of(), null);
    }

    Trouble with(List<Fault> wrong) {
        return new Trouble(status, code, title, detail, wrong, headers, reference);
    }

    Trouble with(String header, String value) {
        return new Trouble(status, code, title, detail, faults, Map.of(header, value), reference);
    }

    Trouble under(String number) {
        return new Trouble(status, code, title, detail, faults, headers, number);
    }

    String type() {
        return "urn:entente:problem:" + code;
    }
}
