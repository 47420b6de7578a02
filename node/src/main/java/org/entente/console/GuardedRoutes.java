package org.entente.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Denies every page that does not say who may use it: it is open to all only if it is listed here, and any other names its roles
/// with `@PreAuthorize`. A forgotten rule thus shuts a page instead of opening it. What is no page is guarded by the chain of its
/// own module, and shut when there is none.
@Component
class GuardedRoutes implements HandlerInterceptor {

    /// What everybody may see, signed in or not.
    static final List<String> OPEN = List.of("/sign-in", "/error", "/public/**", "/assets/**", "/actuator/health/**", "/api/v1/openapi.json");

    /// Other ways in than signing in; each has a `SecurityFilterChain` of its own that lets nobody pass without proof.
    static final List<String> OTHER_WAYS_IN = List.of("/api/**", "/exchange/**", "/administration/**", "/actuator/**");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isGuarded(method) && !isOpen(request.getRequestURI())) {
            throw new AccessDeniedException("No rule says who may use " + method);
        }
        return true;
    }

    static boolean isGuarded(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PreAuthorize.class) || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class);
    }

    static boolean isOpen(String path) {
        return matches(OPEN, path);
    }

    static boolean isPage(String path) {
        return !matches(OTHER_WAYS_IN, path);
    }

    private static boolean matches(List<String> patterns, String path) {
        return patterns.stream().anyMatch(open -> open.endsWith("/**") ? path.startsWith(open.substring(0, open.length() - 2)) : path.equals(open));
    }
}
