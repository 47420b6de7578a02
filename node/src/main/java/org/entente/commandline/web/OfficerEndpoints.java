package org.entente.commandline.web;

import org.entente.commandline.OfficerAnswer;
import org.entente.commandline.OfficerRequest;
import org.entente.commandline.OfficerTasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What `entente officer` asks of a running node. The chain in front lets in nobody who cannot read the data folder.
@RestController
@RequestMapping("/administration")
@PreAuthorize("permitAll()")
class OfficerEndpoints {

    private final OfficerTasks tasks;

    OfficerEndpoints(OfficerTasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/officers")
    OfficerAnswer officers(@RequestBody OfficerRequest request) {
        return tasks.carryOut(request);
    }
}
