package org.entente.party;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The organisations known under the agreements, the same list on every node.
@Component
public class Organisations {

    private final Map<OrganisationId, Organisation> byId = new LinkedHashMap<>();

    Organisations() throws IOException {
        try (InputStream in = new ClassPathResource("party/organisations.json").getInputStream()) {
            List<Listed> listed = JsonMapper.shared().readValue(in, new TypeReference<>() {});
            listed.forEach(each -> byId.put(new OrganisationId(each.id), each.organisation()));
        }
    }

    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The organisations that act for a government, liaison units first.
    public List<Organisation> of(Government government) {
        return byId.values().stream().filter(each -> each.government().equals(government)).toList();
    }

    public List<Organisation> all() {
        return List.copyOf(byId.values());
    }

    private record Listed(String id, String hant, String hans, String en, Organisation.Standing standing) {

        Organisation organisation() {
            return new Organisation(new OrganisationId(id), new Names(hant, hans, en), standing);
        }
    }
}
