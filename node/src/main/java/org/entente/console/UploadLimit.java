package org.entente.console;

import jakarta.servlet.MultipartConfigElement;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How much one upload to a page may hold, all its files together: 20 MB unless `entente.console.upload-megabytes` says otherwise.
/// Of an upload that is larger, up to ten times the limit is still listened to, so that the browser hears the refusal.
@Component
public class UploadLimit {

    private final int megabytes;

    UploadLimit(@Value("${entente.console.upload-megabytes:20}") int megabytes) {
        this.megabytes = megabytes;
    }

    public int megabytes() {
        return megabytes;
    }

    long bytes() {
        return DataSize.ofMegabytes(megabytes).toBytes();
    }

    @Bean
    MultipartConfigElement multipartLimit() {
        return new MultipartConfigElement("", bytes(), bytes(), 256 * 1024);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hearingOut() {
        return server -> server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxSwallowSize(Math.toIntExact(Math.min(Integer.MAX_VALUE, 10 * bytes())));
            }
        });
    }
}
