package org.entente.party;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NodeProperties.class)
class PartyConfiguration {

    @Bean
    ThisNode thisNode(NodeProperties properties) throws IOException {
        FastCryptography.install();
        Government government = new Government(properties.government());
        var peers = properties.peers().stream().map(NodeProperties.PeerProperties::peer).toList();
        return new ThisNode(government, NodeKeys.in(new KeyFolder(properties.keysFolder()), government), peers);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
