package org.entente;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// One government's node. The command line starts it. Beans are known by their full names, since two modules may use one word for things of their own.
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class EntenteApplication {

    /// The one clock; everything that needs the time is given it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
