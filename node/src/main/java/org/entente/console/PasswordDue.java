package org.entente.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Leads an officer who signed in with a one-time password to the page where he chooses his own, whatever he asks for.
@Component
class PasswordDue implements HandlerInterceptor {

    static final String PAGE = "/password";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OfficerAuthentication officer) || !officer.passwordDue()) {
            return true;
        }
        boolean part = request.getHeader("HX-Request") != null;
        response.setHeader(part ? "HX-Redirect" : HttpHeaders.LOCATION, PAGE);
        response.setStatus(part ? HttpStatus.NO_CONTENT.value() : HttpStatus.SEE_OTHER.value());
        return false;
    }
}
