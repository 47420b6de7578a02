package org.entente;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// One government's node. The command line starts it.
@SpringBootApplication(proxyBeanMethods = false)
public class EntenteApplication {

    /// The one clock; everything that needs the time is given it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
