package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.api.ApiRoutes.Route;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the description of the interface (OpenAPI 3.1) from the routes themselves: paths, parameters, bodies, answers, roles and limits are those that the code
/// enforces, so that it cannot fall behind. Sentences come from the message bundles.
@Component
class OpenApi {

    private static final Pattern ROLE = Pattern.compile("'([A-Z]+)'");
    private static final String BINARY = "binary";

    private final ApiRoutes routes;
    private final Texts texts;
    private final List<FilledIn> filledIn;

    OpenApi(ApiRoutes routes, Texts texts, ObjectProvider<FilledIn> filledIn) {
        this.routes = routes;
        this.texts = texts;
        this.filledIn = filledIn.stream().toList();
    }

    ObjectNode document(Locale language, String version) {
        return new Document(language).write(version);
    }

    /// One writing of the document in one language.
    private final class Document {

        private final Locale language;
        private final Schemas schemas = new Schemas(filledIn);

        Document(Locale language) {
            this.language = language;
        }

        ObjectNode write(String version) {
            ObjectNode document = node().put("openapi", "3.1.0");
            document.putObject("info").put("title", words("api.document.title")).put("version", version).put("description", words("api.document.description"))
                    .putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
            document.putArray("servers").addObject().put("url", "/");
            document.putArray("security").addObject().putArray("bearer");
            ObjectNode paths = document.putObject("paths");
            routes.all().forEach(route -> paths.withObjectProperty(route.path()).set(route.method().toLowerCase(Locale.ROOT), operation(route)));
            document.set("components", components());
            return document;
        }

        private ObjectNode components() {
            ObjectNode components = node();
            components.putObject("securitySchemes").putObject("bearer").put("type", "http").put("scheme", "bearer").put("description", words("api.document.bearer"));
            ObjectNode problem = components.putObject("responses").putObject("Problem").put("description", words("api.document.problem"));
            problem.putObject("content").putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE).set("schema", schemas.of(Problems.Problem.class));
            ObjectNode key = components.putObject("parameters").putObject("IdempotencyKey").put("name", IdempotencyFilter.HEADER).put("in", "header").put("required", false)
                    .put("description", words("api.document.idempotency-key", KeptAnswers.KEPT.toDays()));
            key.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 200);
            ObjectNode all = components.putObject("schemas");
            schemas.named().forEach(all::set);
            return components;
        }

        private ObjectNode operation(Route route) {
            ObjectNode operation = node().put("operationId", route.handler().getMethod().getName()).put("summary", words("api.operation." + route.handler().getMethod().getName()));
            operation.putArray("tags").add(module(route));
            describeAccess(operation, route);
            parameters(operation.putArray("parameters"), route);
            body(route).ifPresent(body -> operation.set("requestBody", body));
            responses(operation.putObject("responses"), route);
            return operation;
        }

        private void describeAccess(ObjectNode operation, Route route) {
            List<String> roles = roles(route);
            if (roles.isEmpty()) {
                operation.putArray("security");
            } else {
                operation.put("description", words("api.document.roles", String.join(", ", roles)));
                roles.forEach(operation.putArray("x-roles")::add);
            }
        }

        private void parameters(ArrayNode all, Route route) {
            for (MethodParameter each : route.handler().getMethodParameters()) {
                parameter(each).ifPresent(all::add);
            }
            if (route.method().equals("POST")) {
                all.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
            }
        }

        private Optional<ObjectNode> parameter(MethodParameter each) {
            String name = String.valueOf(each.getParameter().getName());
            if (each.hasParameterAnnotation(PathVariable.class)) {
                return Optional.of(parameter(each, name, "path", true));
            }
            RequestParam query = each.getParameterAnnotation(RequestParam.class);
            if (query != null) {
                boolean required = query.required() && query.defaultValue().equals(ValueConstants.DEFAULT_NONE) && !isNullable(each);
                ObjectNode parameter = parameter(each, query.name().isEmpty() ? name : query.name(), "query", required);
                if (!query.defaultValue().equals(ValueConstants.DEFAULT_NONE) && !query.defaultValue().isEmpty()) {
                    ((ObjectNode) parameter.get("schema")).set("default", literal(parameter.path("schema"), query.defaultValue()));
                }
                return Optional.of(parameter);
            }
            RequestHeader header = each.getParameterAnnotation(RequestHeader.class);
            return header == null ? Optional.empty() : Optional.of(parameter(each, header.name(), "header", header.required() && !isNullable(each)));
        }

        private ObjectNode parameter(MethodParameter each, String name, String in, boolean required) {
            ObjectNode parameter = node().put("name", name).put("in", in).put("required", required).put("description", words("api.parameter." + name));
            parameter.set("schema", Schemas.constrained(schemas.of(each.getGenericParameterType()), each.getParameter()));
            return parameter;
        }

        private Optional<ObjectNode> body(Route route) {
            for (MethodParameter each : route.handler().getMethodParameters()) {
                if (each.getParameterType() == InputStream.class || each.getParameterType() == byte[].class) {
                    return Optional.of(body(route, consumes(route), node().put("type", "string").put("format", BINARY)));
                }
                if (each.hasParameterAnnotation(RequestBody.class)) {
                    return Optional.of(body(route, List.of(MediaType.APPLICATION_JSON_VALUE), schemas.of(each.getGenericParameterType())));
                }
            }
            return Optional.empty();
        }

        private ObjectNode body(Route route, List<String> media, ObjectNode schema) {
            BodyLimit limit = route.handler().getMethodAnnotation(BodyLimit.class);
            ObjectNode body = node().put("required", true).put("description", words("api.document.body", limit == null ? BodyLimit.USUAL : limit.value()));
            ObjectNode content = body.putObject("content");
            media.forEach(each -> content.putObject(each).set("schema", schema.deepCopy()));
            return body;
        }

        private void responses(ObjectNode responses, Route route) {
            ResponseStatus said = route.handler().getMethodAnnotation(ResponseStatus.class);
            HttpStatus status = said == null ? HttpStatus.OK : said.code();
            ObjectNode good = responses.putObject(Integer.toString(status.value())).put("description", words("api.document.status-" + status.value()));
            content(route).ifPresent(content -> good.set("content", content));
            if (status == HttpStatus.CREATED || status == HttpStatus.ACCEPTED) {
                good.putObject("headers").putObject("Location").putObject("schema").put("type", "string").put("format", "uri-reference");
            }
            responses.putObject("default").put("$ref", "#/components/responses/Problem");
        }

        private Optional<ObjectNode> content(Route route) {
            Type type = unwrapped(route.handler().getMethod().getGenericReturnType());
            if (type == void.class || type == Void.class) {
                return Optional.empty();
            }
            ObjectNode content = node();
            boolean binary = type == StreamingResponseBody.class || type == byte[].class || type == String.class;
            List<String> media = binary ? produces(route) : List.of(MediaType.APPLICATION_JSON_VALUE);
            ObjectNode schema = binary ? node().put("type", "string").put("format", BINARY) : schemas.of(type);
            media.forEach(each -> content.putObject(each).set("schema", schema.deepCopy()));
            return Optional.of(content);
        }

        private String words(String key, Object... values) {
            return texts.of(Text.of(key, values), language);
        }
    }

    /// The roles that a route is for; empty when it is open to all.
    static List<String> roles(Route route) {
        PreAuthorize rule = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(route.handler().getMethod(), PreAuthorize.class))
                .orElseGet(() -> AnnotatedElementUtils.findMergedAnnotation(route.handler().getBeanType(), PreAuthorize.class));
        return rule == null ? List.of() : ROLE.matcher(rule.value()).results().map(each -> each.group(1)).toList();
    }

    private static String module(Route route) {
        return route.handler().getBeanType().getPackageName().split("\\.")[2];
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType generic && Set.of(ResponseEntity.class).contains(generic.getRawType()) ? generic.getActualTypeArguments()[0] : type;
    }

    private static List<String> consumes(Route route) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(route.handler().getMethod(), RequestMapping.class);
        return mapping == null || mapping.consumes().length == 0 ? List.of(MediaType.ALL_VALUE) : Arrays.asList(mapping.consumes());
    }

    private static List<String> produces(Route route) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(route.handler().getMethod(), RequestMapping.class);
        return mapping == null || mapping.produces().length == 0 ? List.of(MediaType.ALL_VALUE) : Arrays.asList(mapping.produces());
    }

    private static boolean isNullable(MethodParameter parameter) {
        return parameter.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class) || parameter.getParameterType() == Optional.class
                || parameter.getParameterType() == HttpServletRequest.class;
    }

    private static JsonNode literal(JsonNode schema, String value) {
        return switch (schema.path("type").asString("")) {
            case "integer" -> JsonNodeFactory.instance.numberNode(Long.parseLong(value));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
            default -> JsonNodeFactory.instance.stringNode(value);
        };
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
