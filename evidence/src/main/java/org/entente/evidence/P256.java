package org.entente.evidence;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.util.Arrays;

/// ES256 (RFC 7518, section 3.4): ECDSA on P-256 with SHA-256, 64 bytes r and s. Of the two values of s that would verify only the
/// lower one is made and accepted, so that nobody can give a signed thing a second form.
final class P256 {

    static final int SIGNATURE_LENGTH = 64;

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final BigInteger FIELD = new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger ORDER = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    private static final BigInteger B = new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);
    private static final byte[] HALF_ORDER = unsigned(ORDER.shiftRight(1));
    private static final byte[] LAST = unsigned(ORDER.subtract(BigInteger.ONE));
    private static final byte[] ZERO = new byte[32];

    private P256() {}

    static boolean isOnCurve(Object key) {
        return key instanceof ECKey ec && isP256(ec.getParams());
    }

    private static boolean isP256(ECParameterSpec spec) {
        return spec.getCurve().getField() instanceof ECFieldFp field && field.getP().equals(FIELD)
                && spec.getCurve().getB().equals(B) && spec.getOrder().equals(ORDER);
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return lowered(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key does not sign with ES256", e);
        }
    }

    static boolean verifies(PublicKey key, byte[] message, byte[] rs) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(rs);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// Whether these are 64 bytes with 0 < r < n and 0 < s <= n/2.
    static boolean isOneForm(byte[] rs) {
        return rs.length == SIGNATURE_LENGTH && within(rs, 0, LAST) && within(rs, 32, HALF_ORDER);
    }

    private static boolean within(byte[] rs, int from, byte[] most) {
        return !Arrays.equals(rs, from, from + 32, ZERO, 0, 32)
                && Arrays.compareUnsigned(rs, from, from + 32, most, 0, 32) <= 0;
    }

    private static byte[] lowered(byte[] rs) {
        if (!within(rs, 32, HALF_ORDER)) {
            BigInteger s = new BigInteger(1, rs, 32, 32);
            System.arraycopy(unsigned(ORDER.subtract(s)), 0, rs, 32, 32);
        }
        return rs;
    }

    private static byte[] unsigned(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] out = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, out, 32 - length, length);
        return out;
    }
}
