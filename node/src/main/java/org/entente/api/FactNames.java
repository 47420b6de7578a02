package org.entente.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.journal.Fact;
import org.entente.journal.Vocabulary;
import org.springframework.stereotype.Component;

/// The kinds of facts that the modules of this node state, by their names on the wire.
@Component
public class FactNames {

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    FactNames(List<Vocabulary> vocabularies) {
        vocabularies.forEach(each -> each.facts().forEach((name, type) -> {
            names.putIfAbsent(type, name);
            all.add(name);
        }));
    }

    public String of(Fact fact) {
        return names.getOrDefault(fact.getClass(), "");
    }

    /// Whether a name, or a beginning that ends in `*`, stands for at least one of them.
    public boolean knows(String type) {
        return type.endsWith("*") ? all.stream().anyMatch(each -> each.startsWith(type.substring(0, type.length() - 1))) : all.contains(type);
    }
}
