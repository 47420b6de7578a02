package org.entente;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Starts one government's node.
@SpringBootApplication(proxyBeanMethods = false)
public class EntenteApplication {

    public static void main(String[] args) {
        SpringApplication.run(EntenteApplication.class, args);
    }

    /// The one clock; everything that needs the time is given it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
