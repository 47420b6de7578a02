package org.entente.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/// Looks through each JSON body before it becomes a record, with the schema that the interface's description shows.
@ControllerAdvice(annotations = ApiController.class)
class CheckedBodies extends RequestBodyAdviceAdapter {

    private final ApiJson json;
    private final Schemas schemas;

    CheckedBodies(ApiJson json, ObjectProvider<FilledIn> filledIn) {
        this.json = json;
        this.schemas = new Schemas(filledIn.stream().toList());
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) throws IOException {
        byte[] body = message.getBody().readAllBytes();
        List<Fault> faults = faults(type, tree(body));
        if (!faults.isEmpty()) {
            throw RequestRefusedException.unacceptable(faults);
        }
        return new Read(body, message.getHeaders());
    }

    private synchronized List<Fault> faults(Type type, JsonNode body) {
        return SchemaCheck.faults(schemas, schemas.of(type), body);
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.mapper().readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new RequestRefusedException(Trouble.of(400, "body-missing"));
            }
            return tree;
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new RequestRefusedException(Trouble.of(400, "not-json", Math.max(where.getLineNr(), 1), Math.max(where.getColumnNr(), 1)));
        }
    }

    private record Read(byte[] bytes, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
