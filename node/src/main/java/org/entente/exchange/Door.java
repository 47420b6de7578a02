package org.entente.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// The port at which peers deliver: beside the console's, in the same process, TLS 1.3 only, and only for holders of a certificate that an authority of a peer has issued. A node
/// without peers has no door.
///
/// Limits: {@value #CONNECTIONS} connections, {@value #THREADS} requests at once, {@link #PATIENCE} without a byte while shaking hands or reading, 8 KiB of headers.
@Component
class Door implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final Duration KEEP_ALIVE = Duration.ofSeconds(75);

    private static final int CONNECTIONS = 200;
    private static final int THREADS = 32;

    private final ExchangeProperties properties;
    private final MutualTls tls;
    private volatile @Nullable Connector connector;

    Door(ExchangeProperties properties, MutualTls tls) {
        this.properties = properties;
        this.tls = tls;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (properties.port() != null && tls.hasPeers()) {
            Connector opened = open(properties.port());
            server.addAdditionalConnectors(opened);
            connector = opened;
        }
    }

    /// Shows this node's present transport key from the next line on; those that are open stay.
    void renewKey() {
        if (connector != null && connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
            protocol.addSslHostConfig(sslHost(), true);
        }
    }

    /// The port on which the door really listens; -1 while it is closed.
    int port() {
        Connector opened = connector;
        return opened == null ? -1 : opened.getLocalPort();
    }

    /// Whether a request came in by the door.
    boolean isDoor(HttpServletRequest request) {
        int port = port();
        return port > 0 && request.getLocalPort() == port;
    }

    private Connector open(int port) {
        Connector opened = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        opened.setPort(port);
        opened.setScheme("https");
        opened.setSecure(true);
        opened.setXpoweredBy(false);
        AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) opened.getProtocolHandler();
        protocol.setAddress(address());
        protocol.setSSLEnabled(true);
        protocol.setMaxConnections(CONNECTIONS);
        protocol.setMaxThreads(THREADS);
        protocol.setMinSpareThreads(2);
        protocol.setConnectionTimeout((int) PATIENCE.toMillis());
        protocol.setKeepAliveTimeout((int) KEEP_ALIVE.toMillis());
        protocol.setMaxKeepAliveRequests(-1);
        protocol.setTcpNoDelay(true);
        opened.addSslHostConfig(sslHost());
        return opened;
    }

    private SSLHostConfig sslHost() {
        SSLHostConfig host = new SSLHostConfig();
        host.setProtocols(MutualTls.PROTOCOL);
        host.setCertificateVerification("required");
        host.setTrustStore(tls.peers());
        SSLHostConfigCertificate certificate = new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.EC);
        certificate.setCertificateKeystore(tls.identity());
        certificate.setCertificateKeystorePassword(new String(MutualTls.password()));
        certificate.setCertificateKeyAlias("transport");
        host.addCertificate(certificate);
        return host;
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(properties.address());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The door cannot listen on " + properties.address(), e);
        }
    }
}
