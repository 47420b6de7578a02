package org.entente.bench;

import com.helger.collection.commons.CommonsArrayList;
import com.helger.collection.commons.ICommonsList;
import com.helger.http.EHttpMethod;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.incoming.AS4RequestHandler;
import com.helger.phase4.incoming.spi.IAS4IncomingMessageProcessorSPI;
import com.helger.phase4.model.pmode.IPMode;
import com.helger.phase4.servlet.AS4UnifiedResponse;
import com.helger.phase4.servlet.AS4XServletHandler;
import com.helger.phase4.servlet.IAS4ServletRequestHandlerCustomizer;
import com.helger.web.scope.IRequestWebScopeWithoutResponse;
import com.helger.xservlet.AbstractXServlet;

/// phase4's servlet, told which keys, terms and store to use.
final class As4Door extends AbstractXServlet {

    As4Door(IAS4CryptoFactory crypto, IPMode mode, As4Store store) {
        // phase4 reads the parts by itself.
        settings().setMultipartEnabled(false);
        handlerRegistry().registerHandler(EHttpMethod.POST, new AS4XServletHandler().setRequestHandlerCustomizer(new Customizer(crypto, mode, store)));
    }

    private record Customizer(IAS4CryptoFactory crypto, IPMode mode, As4Store store) implements IAS4ServletRequestHandlerCustomizer {

        @Override
        public void customizeBeforeHandling(IRequestWebScopeWithoutResponse scope, AS4UnifiedResponse response, AS4RequestHandler handler) {
            handler.setCryptoFactory(crypto);
            handler.setIncomingProfileSelector(As4Terms.NO_PROFILE);
            handler.setPModeResolver((id, service, action, initiator, responder, agreement, address) -> mode);
            // One for each request, the same for both times that it is asked.
            ICommonsList<IAS4IncomingMessageProcessorSPI> inbound = new CommonsArrayList<>(new As4Inbound(store));
            handler.setProcessorSupplier(() -> inbound);
        }

        @Override
        public void customizeAfterHandling(IRequestWebScopeWithoutResponse scope, AS4UnifiedResponse response, AS4RequestHandler handler) {
            // All is done by then.
        }
    }
}
