package org.entente.commandline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.entente.party.Names;
import org.entente.party.Role;

/// What `entente officer` asks of a node, as it travels to one that runs.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OfficerTask.ShowOfficers.class, name = "list"),
    @JsonSubTypes.Type(value = OfficerTask.Add.class, name = "add"),
    @JsonSubTypes.Type(value = OfficerTask.Change.class, name = "change"),
    @JsonSubTypes.Type(value = OfficerTask.SetPassword.class, name = "password"),
    @JsonSubTypes.Type(value = OfficerTask.Suspend.class, name = "suspend"),
    @JsonSubTypes.Type(value = OfficerTask.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = OfficerTask.EndSessions.class, name = "sign-out"),
    @JsonSubTypes.Type(value = OfficerTask.ShowTokens.class, name = "tokens"),
    @JsonSubTypes.Type(value = OfficerTask.Issue.class, name = "issue"),
    @JsonSubTypes.Type(value = OfficerTask.Revoke.class, name = "revoke")
})
public sealed interface OfficerTask {

    record ShowOfficers() implements OfficerTask {}

    record Add(String number, String organisation, Names names, Set<Role> roles) implements OfficerTask {}

    record Change(String number, String organisation, Names names, Set<Role> roles) implements OfficerTask {}

    record SetPassword(String number) implements OfficerTask {}

    record Suspend(String number) implements OfficerTask {}

    record Restore(String number) implements OfficerTask {}

    record EndSessions(String number) implements OfficerTask {}

    record ShowTokens() implements OfficerTask {}

    record Issue(String officer, String purpose, int days) implements OfficerTask {}

    record Revoke(long token) implements OfficerTask {}
}
