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

    private static final Pattern FORM = Pattern.compile("\\{\"alg\":\"ES256\",\"typ\":\"([a-z0-9-]+)\",\"cty\":\"([a-z+]+)\","
            + "\"x5t#S256\":\"([A-Za-z0-9_-]{43})\",\"x5c\":\\[\"([A-Za-z0-9+/=]+)\"],\"iat\":([1-9][0-9]{0,10})}");
    private static final Set<String> NAMES = Set.of("alg", "typ", "cty", "x5t#S256", "x5c", "iat");

    byte[] write() {
        return ("{\"alg\":\"ES256\",\"typ\":\"" + kind.type + "\",\"cty\":\"" + kind.contentType
                + "\",\"x5t#S256\":\"" + Base64Url.encode(certificate.fingerprint())
                + "\",\"x5c\":[\"" + certificate.encoded() + "\"],\"iat\":" + issuedAt.getEpochSecond() + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Header parse(SignedKind kind, byte[] bytes) {
        Matcher m = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!m.matches()) {
            throw explain(bytes);
        }
        if (!m.group(1).equals(kind.type) || !m.group(2).equals(kind.contentType)) {
            throw Code.KIND.malformed("signed as " + m.group(1) + ", expected " + kind.type);
        }
        SigningCertificate certificate = SigningCertificate.parse(m.group(4));
        if (!m.group(3).equals(Base64Url.encode(certificate.fingerprint()))) {
            throw Code.CERTIFICATE_HASH.malformed("x5t#S256 names another certificate than x5c");
        }
        return new Header(kind, certificate, Instant.ofEpochSecond(Long.parseLong(m.group(5))));
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
