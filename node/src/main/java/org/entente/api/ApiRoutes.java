package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// The routes that the modules have brought.
@Component
class ApiRoutes {

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    ApiRoutes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /// @param method HTTP method, in capitals
    /// @param path   with variables in braces
    record Route(String method, String path, HandlerMethod handler) {}

    List<Route> all() {
        return mapping.getObject().getHandlerMethods().entrySet().stream()
                .filter(each -> AnnotatedElementUtils.hasAnnotation(each.getValue().getBeanType(), ApiController.class))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .flatMap(path -> each.getKey().getMethodsCondition().getMethods().stream().map(method -> new Route(method.name(), path, each.getValue()))))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    /// The route that will answer a request, if any does.
    Optional<HandlerMethod> find(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = mapping.getObject().getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method ? Optional.of(method) : Optional.empty();
        } catch (Exception noneFits) {
            return Optional.empty();
        }
    }
}
