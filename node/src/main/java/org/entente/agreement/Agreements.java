package org.entente.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The agreements known to this version, and the standing streams that every pair of governments has besides them.
@Component
public class Agreements {

    private final Map<String, Agreement> byKey = new LinkedHashMap<>();

    Agreements() throws IOException {
        try (InputStream in = new ClassPathResource("agreement/agreements.json").getInputStream()) {
            List<Listed> listed = JsonMapper.shared().readValue(in, new TypeReference<>() {});
            listed.forEach(each -> byKey.put(each.key, each.agreement()));
        }
    }

    public Optional<Agreement> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// An agreement that this version is known to have.
    public Agreement get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No agreement " + key));
    }

    /// In the order of the conference of 2015.
    public List<Agreement> all() {
        return List.copyOf(byKey.values());
    }

    /// The agreement that a clause belongs to: `FS-1.5` to the one with the prefix `FS`.
    public Optional<Agreement> ofClause(String clause) {
        return byKey.values().stream().filter(each -> clause.startsWith(each.prefix() + "-")).findFirst();
    }

    /// The agreements that a government is a party to, or supplies data under.
    public List<Agreement> of(Government government) {
        return byKey.values().stream().filter(each -> each.isParty(government)).toList();
    }

    /// The key of the standing stream of two governments, in which they state rosters, keys and acts about agreements; it needs no agreement in force.
    public static String cooperation(Government a, Government b) {
        return a.compareTo(b) < 0 ? "cooperation-" + a + "-" + b : "cooperation-" + b + "-" + a;
    }

    /// Who may have a stream under this key, and receives the others': the parties of the agreement, or the two governments of a standing stream. Empty when the key is unknown here.
    public List<Government> parties(String key) {
        String[] parts = key.split("-");
        if (parts.length == 3 && parts[0].equals("cooperation")) {
            Government one = new Government(parts[1]);
            Government other = new Government(parts[2]);
            return cooperation(one, other).equals(key) && Government.all().containsAll(List.of(one, other)) ? List.of(one, other) : List.of();
        }
        return find(key).map(Agreement::parties).orElse(List.of());
    }

    /// The form of the file.
    private record Listed(
            String key, String prefix, String closingClause, List<Party> parties, Map<String, String> liaison, List<Instrument.Condition> conditions, @Nullable Integer termYears, Instrument.@Nullable TitleYears titleYears,
            Instrument.Originals originals, List<Page> pages, List<Instrument.Related> predecessors, @Nullable List<Instrument.Related> successors, Instrument.Amendment amendment, List<String> clauses, Map<Strength, List<String>> strength,
            List<Parameter> parameters) {

        record Party(String government, String organisation) {}

        record Page(List<String> between, List<Signed> signed) {

            Instrument.SignaturePage page() {
                return new Instrument.SignaturePage(between.stream().map(Government::new).toList(), signed.stream().map(Signed::onFile).toList());
            }
        }

        record Signed(String government, @Nullable Names post, @Nullable Names name, LocalDate on, @Nullable Names place) {

            Instrument.OnFile onFile() {
                return new Instrument.OnFile(new Government(government), post, name, on, place);
            }
        }

        Agreement agreement() {
            Map<String, Strength> strengths = new HashMap<>();
            strength.forEach((each, ids) -> ids.forEach(id -> strengths.put(id, each)));
            return new Agreement(key, prefix, closingClause, parties.stream().map(each -> new Government(each.government())).toList(),
                    parties.stream().collect(Collectors.toMap(each -> new Government(each.government()), each -> new OrganisationId(each.organisation()))),
                    liaison.entrySet().stream().collect(Collectors.toMap(each -> new Government(each.getKey()), each -> new OrganisationId(each.getValue()))),
                    new Instrument(conditions, termYears, titleYears, originals, pages.stream().map(Page::page).toList(), predecessors, successors == null ? List.of() : successors, amendment), clauses, strengths, parameters);
        }
    }
}
