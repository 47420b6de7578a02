package org.entente.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/// Leads a reader who is not signed in to the sign-in page, which leads back to the page that was asked for. A part of a page that
/// refreshes itself (htmx) takes the whole page there.
class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(LocalAddress.ofPage(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, signIn(asked(request)));
        response.setStatus(HttpStatus.FOUND.value());
    }

    private static String asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return LocalAddress.of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    private static String signIn(String back) {
        return back.equals("/") ? "/sign-in" : UriComponentsBuilder.fromPath("/sign-in").queryParam("to", "{to}").encode().buildAndExpand(back).toUriString();
    }
}
