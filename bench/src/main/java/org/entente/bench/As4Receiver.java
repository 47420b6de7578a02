package org.entente.bench;

import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.incoming.AS4ServerInitializer;
import com.helger.web.scope.mgr.WebScopeManager;
import com.helger.xservlet.requesttrack.RequestTrackerSettings;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/// The program of phase4's receiving side: its servlet in an embedded Tomcat, the node's own servlet container.
final class As4Receiver {

    static final String PATH = "/as4";
    /// More than submitters, so that none waits for a thread; connections are kept as long as they are used.
    private static final Map<String, String> CONNECTOR = Map.of("address", "127.0.0.1", "maxThreads", "100", "maxKeepAliveRequests", "-1", "tcpNoDelay", "true");

    private As4Receiver() {}

    /// @param args keys; folder for data, or nothing if nothing is kept
    public static void main(String[] args) throws Exception {
        Orders orders = Orders.takeOutput();
        As4Terms.tune();
        Path folder = Path.of(args[1]);
        try (As4Store store = As4Pair.Storage.valueOf(args[2]).open(folder)) {
            Tomcat tomcat = start(folder, As4Terms.crypto(As4Keys.read(Path.of(args[0]))), store);
            orders.say(Integer.toString(tomcat.getConnector().getLocalPort()));
            orders.serve(Map.of());
            tomcat.stop();
            AS4ServerInitializer.shutdownAS4Server();
            WebScopeManager.onGlobalEnd();
        }
        System.exit(0);
    }

    private static Tomcat start(Path folder, IAS4CryptoFactory crypto, As4Store store) throws IOException, LifecycleException {
        RequestTrackerSettings.setLongRunningRequestsCheckEnabled(false);
        RequestTrackerSettings.setParallelRunningRequestsCheckEnabled(false);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectories(folder.resolve("tomcat")).toString());
        Connector connector = new Connector();
        connector.setPort(0);
        CONNECTOR.forEach(connector::setProperty);
        tomcat.setConnector(connector);
        tomcat.addContext("", null).addServletContainerInitializer((classes, servlets) -> open(servlets, crypto, store), null);
        tomcat.start();
        return tomcat;
    }

    /// phase4 wants its scopes begun before its servlet is made.
    private static void open(ServletContext servlets, IAS4CryptoFactory crypto, As4Store store) {
        WebScopeManager.onGlobalBegin(servlets);
        AS4ServerInitializer.initAS4Server();
        ServletRegistration.Dynamic servlet = servlets.addServlet("as4", new As4Door(crypto, As4Terms.mode(), store));
        servlet.addMapping(PATH);
        servlet.setLoadOnStartup(1);
    }
}
