package org.entente.api;

import java.util.Map;

/// An answer as it was given: status, the headers that belong to it, and the body.
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {}
