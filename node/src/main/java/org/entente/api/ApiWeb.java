package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Has the routes read and write JSON in the strict form of this interface, and refuses parameters that a route does not know: a misspelt filter would
/// otherwise show everything.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ApiWeb implements WebMvcConfigurer {

    private final ApiJson json;

    ApiWeb(ApiJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Choices());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns(ApiController.ROOT + "/**");
    }

    /// Reads `follow-up` and `FOLLOW_UP` as the same constant.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Choices implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> text.isBlank() ? null : (T) Enum.valueOf(type, text.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    private static final class KnownParameters implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ApiController.class)) {
                Set<String> known = Stream.of(method.getMethodParameters()).map(KnownParameters::name).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
                request.getParameterMap().keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
                    throw RequestRefusedException.parameter(unknown, Text.of("api.fault.unknown-parameter", unknown, known.stream().sorted().collect(Collectors.joining(", "))));
                });
            }
            return true;
        }

        private static String name(MethodParameter parameter) {
            @Nullable RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
            return query == null ? "" : query.name().isEmpty() ? parameter.getParameter().getName() : query.name();
        }
    }
}
