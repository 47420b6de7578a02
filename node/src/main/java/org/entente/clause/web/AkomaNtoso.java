package org.entente.clause.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instrument;
import org.entente.clause.ClauseLine;
import org.entente.clause.ClauseState;
import org.entente.clause.LastKept;
import org.entente.console.Language;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Times;
import org.entente.party.Government;

/// Writes an agreement's clause register as Akoma Ntoso (OASIS LegalDocML, akn-core 1.0, namespace 3.0): one `clause` for each permanent clause id, with the duty in the project's own words, how it stands as
/// a concept, and the entry by which it was last kept. The official sentences are not in it.
final class AkomaNtoso {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static final String SOURCE = "#entente";
    private static final String WHOLE = "/!main";

    private final Agreement agreement;
    private final Texts texts;
    private final Locale language;
    private final Instant at;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private AkomaNtoso(Agreement agreement, Texts texts, Locale language, Instant at) throws XMLStreamException {
        this.agreement = agreement;
        this.texts = texts;
        this.language = language;
        this.at = at;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /// The register as it stands at a moment, in one language, as UTF-8.
    static byte[] of(Agreement agreement, List<ClauseLine> lines, Texts texts, Locale language, Instant at) {
        try {
            AkomaNtoso document = new AkomaNtoso(agreement, texts, language, at);
            document.write(lines);
            return document.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(List<ClauseLine> lines) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        open("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        open("doc", "name", "clauseRegister");
        meta();
        open("preface");
        open("p");
        element("docTitle", word(agreement.messageKey()));
        xml.writeEndElement();
        xml.writeEndElement();
        open("mainBody");
        for (ClauseLine line : lines) {
            clause(line);
        }
        xml.writeEndDocument();
        xml.close();
    }

    private void clause(ClauseLine line) throws XMLStreamException {
        String id = "clause_" + line.clause();
        open("clause", "eId", id, "refersTo", "#" + concept(line.state()));
        element("num", line.clause());
        open("content", "eId", id + "__content");
        element("p", word("clause." + line.clause()));
        LastKept last = line.last();
        if (last != null) {
            open("p", "class", "lastKept");
            empty("ref", "href", "urn:sha256:" + last.hash().hex(), "class", "entry");
            element("date", last.time().toString(), "date", Times.day(last.time()).toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void meta() throws XMLStreamException {
        String work = "/akn/cn/doc/clauseRegister/" + signed() + "/" + agreement.key();
        String expression = work + "/" + threeLetters() + "@" + Times.day(at);
        open("meta");
        open("identification", "source", SOURCE);
        frbr("FRBRWork", work, signed(), "signature");
        empty("FRBRcountry", "value", "cn");
        xml.writeEndElement();
        frbr("FRBRExpression", expression, Times.day(at), "register");
        empty("FRBRlanguage", "language", threeLetters());
        xml.writeEndElement();
        frbr("FRBRManifestation", expression + ".akn", Times.day(at), "register");
        empty("FRBRformat", "value", "application/akn+xml");
        xml.writeEndElement();
        xml.writeEndElement();
        references();
        xml.writeEndElement();
    }

    /// Begins one of the three levels of FRBR; what is particular to it follows.
    private void frbr(String level, String address, LocalDate date, String what) throws XMLStreamException {
        open(level);
        empty("FRBRthis", "value", address + WHOLE);
        empty("FRBRuri", "value", address);
        empty("FRBRdate", "date", date.toString(), "name", what);
        for (Government party : agreement.parties()) {
            empty("FRBRauthor", "href", "#" + party.code());
        }
    }

    private void references() throws XMLStreamException {
        open("references", "source", SOURCE);
        empty("TLCOrganization", "eId", "entente", "href", "/akn/ontology/organization/entente", "showAs", "Entente");
        for (Government party : agreement.parties()) {
            empty("TLCOrganization", "eId", party.code(), "href", "/akn/ontology/organization/" + party.code(), "showAs", word(party.messageKey()));
        }
        for (ClauseState state : ClauseState.values()) {
            empty("TLCConcept", "eId", concept(state), "href", "/akn/ontology/concept/" + concept(state), "showAs", texts.of(state.status().text(), language));
        }
        xml.writeEndElement();
    }

    private LocalDate signed() {
        return agreement.instrument().pages().stream().flatMap(page -> page.signed().stream()).map(Instrument.OnFile::on).min(LocalDate::compareTo).orElseThrow();
    }

    /// `NO_OCCASION` is `noOccasion`.
    private static String concept(ClauseState state) {
        String words = Arrays.stream(state.name().split("_")).map(each -> each.charAt(0) + each.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /// The language by ISO 639-2, as Akoma Ntoso wants it, with the script where a language has two.
    private String threeLetters() {
        return language.getLanguage().equals(Language.ENGLISH.locale().getLanguage()) ? "eng" : "zho-" + language.getScript();
    }

    private String word(String key) {
        return texts.of(Text.of(key), language);
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        attributes(attributes);
    }

    private void element(String name, String words, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
