package org.entente.publicregister.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// Reads what the register publishes as XML, and holds an alert against what CAP 1.2 asks for: which parts, in which order, with which values.
record Cap(Element root) {

    private static final List<String> ALERT =
            List.of("identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction", "addresses", "code", "note", "references", "incidents", "info");
    private static final List<String> INFO = List.of(
            "language", "category", "event", "responseType", "urgency", "severity", "certainty", "audience", "eventCode", "effective", "onset", "expires", "senderName", "headline",
            "description", "instruction", "web", "contact", "parameter", "resource", "area");

    static Cap read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new Cap(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement());
    }

    void check() {
        assertThat(root.getNamespaceURI()).isEqualTo(CapAlert.NAMESPACE);
        assertThat(root.getLocalName()).isEqualTo("alert");
        ordered(root, ALERT, "identifier", "sender", "sent", "status", "msgType", "scope", "info");
        parts(root).filter(each -> each.getLocalName().equals("info")).forEach(info -> {
            ordered(info, INFO, "language", "category", "event", "urgency", "severity", "certainty", "headline", "description", "area");
            assertThat(parts(info).filter(each -> each.getLocalName().equals("area")).flatMap(Cap::parts).map(Node::getLocalName)).containsExactly("areaDesc");
        });
        assertThat(value("identifier")).doesNotContainAnyWhitespaces().doesNotContain(",", "<", "&");
        assertThat(value("sent")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[-+]\\d\\d:\\d\\d");
        assertThat(value("status")).isIn("Actual", "Exercise", "System", "Test", "Draft");
        assertThat(value("scope")).isEqualTo("Public");
        assertThat(values("urgency")).isSubsetOf("Immediate", "Expected", "Future", "Past", "Unknown");
        assertThat(values("severity")).isSubsetOf("Extreme", "Severe", "Moderate", "Minor", "Unknown");
        assertThat(values("certainty")).isSubsetOf("Observed", "Likely", "Possible", "Unlikely", "Unknown");
    }

    String value(String name) {
        return values(name).getFirst();
    }

    List<String> values(String name) {
        var found = root.getElementsByTagNameNS(root.getNamespaceURI(), name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Node::getTextContent).toList();
    }

    List<String> names() {
        return parts(root).map(Node::getLocalName).toList();
    }

    private static void ordered(Element parent, List<String> order, String... required) {
        List<String> names = parts(parent).map(Node::getLocalName).toList();
        assertThat(names).contains(required).isSubsetOf(order).isSortedAccordingTo((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
    }

    private static Stream<Element> parts(Element parent) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Element.class::isInstance).map(Element.class::cast);
    }
}
