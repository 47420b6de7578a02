package org.entente.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The authorities of an installation as a file that people can read and pass on.
final class TrustFile {

    private static final long LARGEST = 16L * 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private TrustFile() {}

    static List<TrustedAuthority> load(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("A trust file has at most " + LARGEST + " bytes: " + file);
        }
        try {
            List<TrustedAuthority> authorities = new ArrayList<>();
            for (JsonNode element : MAPPER.readTree(Files.readAllBytes(file)).required("governments")) {
                authorities.add(authority(element));
            }
            return authorities;
        } catch (GeneralSecurityException | JacksonException e) {
            throw new IllegalArgumentException("Not a trust file: " + file + ": " + e.getMessage(), e);
        }
    }

    private static TrustedAuthority authority(JsonNode element) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        return new TrustedAuthority(element.required("government").asString(),
                (X509Certificate) factory.generateCertificate(pem(element.required("authority"))),
                (X509CRL) factory.generateCRL(pem(element.required("revocations"))));
    }

    private static ByteArrayInputStream pem(JsonNode text) {
        return new ByteArrayInputStream(text.asString().getBytes(StandardCharsets.US_ASCII));
    }

    static void save(List<TrustedAuthority> authorities, Path file) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode governments = root.putArray("governments");
        for (TrustedAuthority authority : authorities) {
            governments.addObject().put("government", authority.government())
                    .put("authority", certificate(authority)).put("revocations", revocations(authority));
        }
        Files.write(file, MAPPER.writeValueAsBytes(root));
    }

    private static String certificate(TrustedAuthority authority) {
        try {
            return pem("CERTIFICATE", authority.certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }

    private static String revocations(TrustedAuthority authority) {
        try {
            return pem("X509 CRL", authority.revocations().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A list that was read can be written", e);
        }
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
