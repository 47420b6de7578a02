package org.entente.commandline.web;

import java.util.Map;
import org.entente.journal.Rebuild;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Work on the data folder that only the running node can do.
@RestController
@RequestMapping("/administration")
class AdministrationEndpoints {

    private final Rebuild rebuild;

    AdministrationEndpoints(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @PostMapping("/rebuild")
    Map<String, Long> rebuild() {
        return Map.of("entries", rebuild.run(done -> {}));
    }
}
