package org.entente.commandline;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// At which node a command of `entente officer` does its work, and how the answer is shown.
final class OfficerNode {

    @Mixin
    DataOptions options;

    @Option(names = "--json", description = "answer with one line of JSON")
    boolean json;

    /// Carries the task out, at the node that runs or else alone.
    ///
    /// @param said what to say when it is done; a secret follows on a line of its own
    int carryOut(OfficerTask task, String said) throws Exception {
        OfficerAnswer answer = ask(task);
        if (!json) {
            System.out.println(said);
            if (answer.secret() != null) {
                System.out.println(answer.secret());
            }
        }
        return 0;
    }

    /// What the node answers, written out already if JSON was asked for.
    OfficerAnswer ask(OfficerTask task) throws Exception {
        var request = new OfficerRequest(task, System.getProperty("user.name"));
        OfficerAnswer answer = options.atNode(running -> running.post("/administration/officers", request, OfficerAnswer.class), node -> node.getBean(OfficerTasks.class).carryOut(request));
        if (answer.refused() != null) {
            throw new IllegalArgumentException(answer.refused());
        }
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(answer));
        }
        return answer;
    }
}
