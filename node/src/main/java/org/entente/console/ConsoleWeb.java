package org.entente.console;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// What runs around every page, and how style sheets are delivered: under an address that carries their content's hash, kept by the
/// browser for a year.
@Configuration(proxyBeanMethods = false)
class ConsoleWeb implements WebMvcConfigurer {

    private final GuardedRoutes guard;
    private final LanguageChoice language;
    private final PasswordDue password;

    ConsoleWeb(GuardedRoutes guard, LanguageChoice language, PasswordDue password) {
        this.guard = guard;
        this.language = language;
        this.password = password;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).excludePathPatterns(GuardedRoutes.OTHER_WAYS_IN);
        registry.addInterceptor(language).excludePathPatterns(GuardedRoutes.OTHER_WAYS_IN).excludePathPatterns("/assets/**");
        registry.addInterceptor(password).excludePathPatterns(GuardedRoutes.OTHER_WAYS_IN).excludePathPatterns(GuardedRoutes.OPEN).excludePathPatterns(PasswordDue.PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    ResourceUrlEncodingFilter addressesWithVersions() {
        return new ResourceUrlEncodingFilter();
    }
}
