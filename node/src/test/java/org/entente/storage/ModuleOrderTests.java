package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleOrderTests {

    @Test
    void putsAModuleAfterThoseThatItDependsOn() {
        Map<String, Set<String>> dependencies =
                Map.of("agreement", Set.of("journal"), "journal", Set.of("party"), "party", Set.of(), "a-base", Set.of());
        ModuleOrder order = new ModuleOrder(dependencies::get);
        assertThat(order.sort(List.of("agreement", "journal", "party", "a-base"))).containsExactly("a-base", "party", "journal", "agreement");
        assertThat(order.sort(List.of("agreement", "party"))).containsExactly("party", "agreement");
    }

    @Test
    void refusesACircle() {
        ModuleOrder order = new ModuleOrder(Map.of("one", Set.of("two"), "two", Set.of("one"))::get);
        assertThatThrownBy(() -> order.sort(List.of("one"))).hasMessageContaining("one, two");
    }

    @Test
    void readsWhatAModuleDeclares() {
        assertThat(ModuleOrder.declared().sort(List.of("storage"))).containsExactly("storage");
        assertThatThrownBy(() -> ModuleOrder.declared().sort(List.of("unheard"))).hasMessageContaining("unheard");
    }
}
