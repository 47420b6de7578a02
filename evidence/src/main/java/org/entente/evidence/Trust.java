package org.entente.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Which authorities speak for which government. It always comes from outside of what is being verified. A government may have several
/// authorities, the old beside the new.
///
/// A signing certificate is good for a government at a time if one of the government's authorities issued it, its key usage
/// includes `digitalSignature`, it has no extended key usage, it is no authority itself, its subject alternative name holds the URI `urn:entente:` followed by the government's
/// code, it and its authority are valid at that time, and it was not revoked by then.
public final class Trust {

    private static final int KEPT = 1_000;
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    private final List<TrustedAuthority> authorities;
    /// Issuer by (government, certificate): what does not change with time and costs a signature check to find.
    private final Map<Issued, Optional<TrustedAuthority>> issuers = new ConcurrentHashMap<>();

    private record Issued(String government, X509Certificate leaf) {}

    public Trust(Collection<TrustedAuthority> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /// Reads a trust file: `{"governments":[{"government":"HK","authority":"PEM","revocations":"PEM"}]}`. A government with several authorities has
    /// several elements.
    ///
    /// @throws IOException              if the file cannot be read
    /// @throws IllegalArgumentException if it is not such a file, at most 16 MiB
    public static Trust load(Path file) throws IOException {
        return new Trust(TrustFile.load(file));
    }

    public void save(Path file) throws IOException {
        TrustFile.save(authorities, file);
    }

    public List<TrustedAuthority> authorities() {
        return authorities;
    }

    /// Judges the certificate of a node, by which a government states things, as it stood at a time.
    public Finding judge(String government, X509Certificate leaf, Instant at) {
        return judge(government, leaf, at, authority -> purpose(authority, leaf));
    }

    /// Judges the certificate of a person who signs papers for a government, as it stood at a time. It must be good as a node's is, but its key usage may also be `nonRepudiation`
    /// alone, it may have an extended key usage, and it names no URI.
    public Finding judgeSignatory(String government, X509Certificate leaf, Instant at) {
        return judge(government, leaf, at, authority -> isForSigning(leaf, true) ? Optional.empty() : Optional.of(notForSigning(leaf)));
    }

    private Finding judge(String government, X509Certificate leaf, Instant at, Function<TrustedAuthority, Optional<Finding>> purpose) {
        if (authorities.stream().noneMatch(a -> a.government().equals(government))) {
            return Code.UNKNOWN_GOVERNMENT.undecided("certificate", "no authority is known for " + government);
        }
        return issuer(government, leaf)
                .map(authority -> purpose.apply(authority).orElseGet(() -> judgeTimes(authority, leaf, at)))
                .orElseGet(() -> failed(Code.WRONG_AUTHORITY, "not issued by an authority of " + government + ": " + name(leaf)));
    }

    private Optional<TrustedAuthority> issuer(String government, X509Certificate leaf) {
        if (issuers.size() >= KEPT) {
            issuers.clear();
        }
        return issuers.computeIfAbsent(new Issued(government, leaf), key -> authorities.stream()
                .filter(a -> a.government().equals(government) && a.issued(leaf)).findFirst());
    }

    /// What speaks against a certificate as one of a node. A node's certificate for connections has an extended key usage and must never sign statements.
    private static Optional<Finding> purpose(TrustedAuthority authority, X509Certificate leaf) {
        if (!isForSigning(leaf, false) || leaf.getExtensionValue(EXTENDED_KEY_USAGE) != null) {
            return Optional.of(notForSigning(leaf));
        }
        return names(leaf, authority.government()) ? Optional.empty()
                : Optional.of(failed(Code.WRONG_GOVERNMENT, "does not name urn:entente:" + authority.government() + ": " + name(leaf)));
    }

    private static Finding notForSigning(X509Certificate leaf) {
        return failed(Code.CERTIFICATE_NOT_FOR_SIGNING, "not made for signing statements: " + name(leaf));
    }

    private static Finding judgeTimes(TrustedAuthority authority, X509Certificate leaf, Instant at) {
        Date day = Date.from(at);
        if (day.before(leaf.getNotBefore()) || day.before(authority.certificate().getNotBefore())) {
            return failed(Code.CERTIFICATE_NOT_YET_VALID, "valid from " + leaf.getNotBefore().toInstant() + ", judged at " + at);
        }
        if (day.after(leaf.getNotAfter()) || day.after(authority.certificate().getNotAfter())) {
            return failed(Code.CERTIFICATE_EXPIRED, "valid until " + leaf.getNotAfter().toInstant() + ", judged at " + at);
        }
        return judgeRevocation(authority, leaf, day);
    }

    private static Finding judgeRevocation(TrustedAuthority authority, X509Certificate leaf, Date at) {
        X509CRLEntry revoked = authority.revocations().getRevokedCertificate(leaf);
        if (revoked != null && !revoked.getRevocationDate().after(at)) {
            return failed(Code.CERTIFICATE_REVOKED, "revoked from " + revoked.getRevocationDate().toInstant());
        }
        Date next = authority.revocations().getNextUpdate();
        if (next != null && next.before(at)) {
            return Code.REVOCATIONS_OUT_OF_DATE.undecided("certificate",
                    "the list of revoked certificates was to be renewed by " + next.toInstant());
        }
        return new Finding.Passed("certificate");
    }

    /// @param orNonRepudiation whether the key usage `nonRepudiation` does as well as `digitalSignature`
    private static boolean isForSigning(X509Certificate leaf, boolean orNonRepudiation) {
        boolean[] usage = leaf.getKeyUsage();
        return usage != null && (usage[0] || orNonRepudiation && usage[1]) && leaf.getBasicConstraints() < 0;
    }

    private static boolean names(X509Certificate leaf, String government) {
        try {
            var names = leaf.getSubjectAlternativeNames();
            return names != null && names.contains(List.of(6, "urn:entente:" + government));
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static String name(X509Certificate leaf) {
        return leaf.getSubjectX500Principal().getName();
    }

    private static Finding failed(Code code, String detail) {
        return code.failed("certificate", detail);
    }
}
