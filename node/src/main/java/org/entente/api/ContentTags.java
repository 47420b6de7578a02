package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives each answer to a GET an `ETag` of its content, and 304 to a caller who has it already. Answers that stream large content switch it off for themselves.
class ContentTags extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }
}
