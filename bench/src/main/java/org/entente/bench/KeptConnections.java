package org.entente.bench;

import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.messaging.http.BasicHttpPoster;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.jspecify.annotations.Nullable;

/// Posts over connections that are kept: phase4 would open a new one for each message.
final class KeptConnections extends BasicHttpPoster {

    private static final int MOST = 128;

    private final CloseableHttpClient client = HttpClients.custom().disableAutomaticRetries().disableCookieManagement().disableContentCompression()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setMaxConnTotal(MOST).setMaxConnPerRoute(MOST).build()).build();

    @Override
    public <T> @Nullable T sendGenericMessage(String url, @Nullable HttpHeaderMap headers, HttpEntity entity, HttpClientResponseHandler<? extends T> handler) throws IOException {
        HttpPost post = new HttpPost(url);
        if (headers != null) {
            headers.forEachSingleHeader(post::addHeader, true, false);
        }
        post.setEntity(entity);
        return client.execute(post, handler);
    }
}
