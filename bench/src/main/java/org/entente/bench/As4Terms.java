package org.entente.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.helger.phase4.CAS4;
import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import com.helger.phase4.crypto.AS4SigningParams;
import com.helger.phase4.crypto.ECryptoAlgorithmSign;
import com.helger.phase4.crypto.ECryptoAlgorithmSignDigest;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.incoming.AS4IncomingProfileSelectorConstant;
import com.helger.phase4.incoming.IAS4IncomingProfileSelector;
import com.helger.phase4.model.EMEP;
import com.helger.phase4.model.EMEPBinding;
import com.helger.phase4.model.pmode.PMode;
import com.helger.phase4.model.pmode.PModeParty;
import com.helger.phase4.model.pmode.leg.EPModeSendReceiptReplyPattern;
import com.helger.phase4.model.pmode.leg.PModeLeg;
import com.helger.phase4.model.pmode.leg.PModeLegBusinessInformation;
import com.helger.phase4.model.pmode.leg.PModeLegErrorHandling;
import com.helger.phase4.model.pmode.leg.PModeLegProtocol;
import com.helger.phase4.model.pmode.leg.PModeLegSecurity;
import com.helger.phase4.wss.EWSSVersion;
import org.entente.party.FastCryptography;
import org.slf4j.LoggerFactory;

/// What both sides of phase4 agree on: one way, pushed, signed with ECDSA over P-256 and SHA-256, answered on the same connection with a signed receipt that repeats the hashes of what was received
/// (non-repudiation of receipt). Nothing is encrypted or compressed, as the nodes' entries are not.
final class As4Terms {

    /// A name has to be given; there is no profile of phase4 behind it, these terms are all there is.
    static final String PROFILE = "bench";
    static final IAS4IncomingProfileSelector NO_PROFILE = new AS4IncomingProfileSelectorConstant(null, false);
    static final String SENDER = "sender";
    static final String RECEIVER = "receiver";
    static final String SERVICE = "urn:entente:bench";
    static final String ACTION = "notify";
    static final String AGREEMENT = "urn:entente:bench:agreement";

    private As4Terms() {}

    /// Makes this process as quick as it can be: the same native cryptography as the nodes have, and a log of warnings only.
    static void tune() {
        FastCryptography.install();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        // The XML library warns of every signed attachment, because their bytes reach the digest by another way than it expects.
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
    }

    static IAS4CryptoFactory crypto(As4Keys keys) {
        return new AS4CryptoFactoryInMemoryKeyStore(keys.own(), As4Keys.ALIAS, As4Keys.PASSWORD, keys.trusted());
    }

    static AS4SigningParams sign(AS4SigningParams params) {
        return params.setAlgorithmSign(ECryptoAlgorithmSign.ECDSA_SHA_256).setAlgorithmSignDigest(ECryptoAlgorithmSignDigest.DIGEST_SHA_256);
    }

    static PMode mode() {
        PModeLegSecurity security = new PModeLegSecurity();
        security.setWSSVersion(EWSSVersion.WSS_111);
        security.setX509SignatureAlgorithm(ECryptoAlgorithmSign.ECDSA_SHA_256);
        security.setX509SignatureHashFunction(ECryptoAlgorithmSignDigest.DIGEST_SHA_256);
        security.setSendReceipt(true);
        security.setSendReceiptReplyPattern(EPModeSendReceiptReplyPattern.RESPONSE);
        security.setSendReceiptNonRepudiation(true);
        PModeLegErrorHandling errors = PModeLegErrorHandling.createUndefined();
        errors.setReportAsResponse(true);
        PModeLeg leg = new PModeLeg(PModeLegProtocol.createForDefaultSoapVersion(null), PModeLegBusinessInformation.create(SERVICE, ACTION, null, CAS4.DEFAULT_MPC_ID), errors, null, security);
        return new PMode("bench", PModeParty.createSimple(SENDER, CAS4.DEFAULT_INITIATOR_URL), PModeParty.createSimple(RECEIVER, CAS4.DEFAULT_RESPONDER_URL), AGREEMENT, EMEP.ONE_WAY, EMEPBinding.PUSH,
                leg, null, null, null);
    }
}
