package org.entente.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The protected header, in the one form that version 1 knows: `alg`, `typ`, `cty`, `x5t#S256`, `x5c`, `iat` in this order. With
/// these it is a JAdES baseline-B signature (ETSI TS 119 182-1).
record Header(SignedKind kind, SigningCertificate certificate, Instant issuedAt) {

    private static final Pattern BEGINNING = Pattern.compile("\\{\"alg\":\"ES256\",\"typ\":\"([a-z0-9-]+)\",\"cty\":\"([a-z+]+)\","
            + "\"x5t#S256\":\"([A-Za-z0-9_-]{43})\",\"x5c\":\\[\"([A-Za-z0-9+/=]{1,8192})\"]");
    private static final Pattern END = Pattern.compile(",\"iat\":([1-9][0-9]{0,10})}");
    private static final Set<String> NAMES = Set.of("alg", "typ", "cty", "x5t#S256", "x5c", "iat");
    /// All but `iat` is the same in everything that one key signs: it is read once and kept.
    private static final Kept<Beginning> KNOWN = new Kept<>(Header::read);

    private record Beginning(SignedKind kind, SigningCertificate certificate) {}

    byte[] write() {
        return ("{\"alg\":\"ES256\",\"typ\":\"" + kind.type + "\",\"cty\":\"" + kind.contentType
                + "\",\"x5t#S256\":\"" + certificate.thumbprint()
                + "\",\"x5c\":[\"" + certificate.encoded() + "\"],\"iat\":" + issuedAt.getEpochSecond() + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Header parse(SignedKind kind, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int split = Math.max(text.lastIndexOf(','), 0);
        Matcher end = END.matcher(text).region(split, text.length());
        if (!end.matches()) {
            throw explain(bytes);
        }
        Beginning beginning = KNOWN.read(text.substring(0, split));
        if (beginning.kind() != kind) {
            throw Code.KIND.malformed("signed as " + beginning.kind() + ", expected " + kind);
        }
        return new Header(kind, beginning.certificate(), Instant.ofEpochSecond(Long.parseLong(end.group(1))));
    }

    private static Beginning read(String beginning) {
        Matcher m = BEGINNING.matcher(beginning);
        if (!m.matches()) {
            throw explain((beginning + "}").getBytes(StandardCharsets.ISO_8859_1));
        }
        SigningCertificate certificate = SigningCertificate.parse(m.group(4));
        if (!m.group(3).equals(certificate.thumbprint())) {
            throw Code.CERTIFICATE_HASH.malformed("x5t#S256 names another certificate than x5c");
        }
        return new Beginning(SignedKind.of(m.group(1), m.group(2)), certificate);
    }

    private static MalformedEntryException explain(byte[] bytes) {
        try {
            JsonNode header = Json.read(bytes);
            String algorithm = header.path("alg").asString("");
            if (!algorithm.equals("ES256")) {
                return Code.ALGORITHM.malformed("only ES256 is accepted");
            }
            return header.propertyNames().stream().filter(name -> !NAMES.contains(name)).findFirst()
                    .map(name -> Code.HEADER_UNKNOWN.malformed("the header " + name + " is not part of version 1"))
                    .orElseGet(() -> Code.HEADER_FORM.malformed("headers missing, of another form or in another order"));
        } catch (JacksonException e) {
            return Code.HEADER_FORM.malformed("the header is not JSON");
        }
    }
}
