package org.entente.foodsafety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.foodsafety.CaseCommand.AddFollowUp;
import org.entente.foodsafety.CaseCommand.AnswerRequest;
import org.entente.foodsafety.CaseCommand.Assess;
import org.entente.foodsafety.CaseCommand.Close;
import org.entente.foodsafety.CaseCommand.Correct;
import org.entente.foodsafety.CaseCommand.InformDepartments;
import org.entente.foodsafety.CaseCommand.Open;
import org.entente.foodsafety.CaseCommand.ReportToGovernment;
import org.entente.foodsafety.CaseCommand.RequestInformation;
import org.entente.foodsafety.CaseCommand.Withdraw;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Decides what an officer of a liaison unit may state about a notification, by what is on record about it and the time.
final class CaseRules {

    /// How far ahead of this node's clock an officer's clock may be.
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final Case about;
    private final Signatory who;
    private final Deadlines deadlines;
    private final Instant now;

    CaseRules(Case about, Signatory who, Deadlines deadlines, Instant now) {
        this.about = about;
        this.who = who;
        this.deadlines = deadlines;
        this.now = now;
    }

    Ruling decide(CaseCommand command) {
        return switch (command) {
            case AddFollowUp add -> whileLive().or(() -> followUpObstacle(add.followUp())).map(Ruling::refuse).orElseGet(() -> addFollowUp(add));
            case RequestInformation ask -> whileLive().or(() -> requestObstacle(ask)).map(Ruling::refuse).orElseGet(() -> request(ask));
            case AnswerRequest answer -> answer(answer);
            case Correct correct -> asOwner().or(this::unlessWithdrawn).or(() -> correctionObstacle(correct)).map(Ruling::refuse).orElseGet(() -> correct(correct));
            case Withdraw withdraw -> asOwner().or(this::unlessWithdrawn).or(() -> reason(withdraw.reason())).map(Ruling::refuse)
                    .orElseGet(() -> state(new NotificationWithdrawn(withdraw.reason()), "FS-1.1", about.stating()));
            case Open open -> asAddressee().or(this::unlessOpened).map(Ruling::refuse).orElseGet(() -> state(new NotificationOpened(), "FS-1.1", about.stating()));
            case Assess assess -> asAddressee().or(() -> assessmentObstacle(assess)).map(Ruling::refuse)
                    .orElseGet(() -> state(new NotificationAssessed(assess.verdict(), assess.note(), assess.forwardedTo()), "FS-1.1", about.stating()));
            case ReportToGovernment report -> asAddressee().or(() -> reportObstacle(report)).map(Ruling::refuse)
                    .orElseGet(() -> state(new ReportedToGovernment(report.recipient(), report.at()), duty(), about.stating()));
            case InformDepartments inform -> asAddressee().or(() -> notAhead(inform.at())).or(() -> inform.departments().isEmpty() ? Optional.of(new NotificationRefusal.TextMissing()) : Optional.empty())
                    .map(Ruling::refuse).orElseGet(() -> state(new DepartmentsInformed(inform.departments(), inform.at()), duty(), about.stating()));
            case Close close -> asOwner().or(this::whileLive).or(this::closingObstacle).or(() -> text(close.outcome())).map(Ruling::refuse)
                    .orElseGet(() -> state(new NotificationClosed(close.outcome()), null, closingGrounds()));
        };
    }

    /// Approves another officer's proposal to reclassify.
    Ruling reclassify(ProposedReclassification proposal) {
        return reclassificationObstacle(proposal.to(), proposal.reason())
                .or(() -> proposal.from() != about.content().classification() ? Optional.of(new NotificationRefusal.NoSuchProposal()) : Optional.empty())
                .or(() -> proposal.proposedBy().equals(who.actor()) ? Optional.of(new NotificationRefusal.SameOfficer(who.officer())) : Optional.empty())
                .map(Ruling::refuse)
                .orElseGet(() -> state(new NotificationReclassified(proposal.from(), proposal.to(), proposal.risk(), proposal.reason(), proposal.proposedBy()), "FS-1.1", about.stating()));
    }

    Optional<NotificationRefusal> reclassificationObstacle(Classification to, ScriptText reason) {
        return asOwner().or(this::whileLive).or(() -> reason(reason))
                .or(() -> to == about.content().classification() ? Optional.of(new NotificationRefusal.NothingChanged()) : Optional.empty());
    }

    /// What can be done now, for pages; the texts that a command brings are judged when it comes.
    List<CaseAction> actions() {
        List<CaseAction> actions = new ArrayList<>();
        boolean live = about.state().live();
        boolean owner = who.government().equals(about.owner());
        boolean addressee = who.government().equals(about.addressee());
        add(actions, CaseAction.OPEN, addressee && about.opened().isEmpty());
        add(actions, CaseAction.ASSESS, addressee && about.opened().isPresent() && about.assessed().filter(each -> !about.changedSince(each)).isEmpty());
        add(actions, CaseAction.REPORT, addressee && about.reported().filter(each -> !about.changedSince(each)).isEmpty());
        add(actions, CaseAction.INFORM, addressee);
        add(actions, CaseAction.ADD_FOLLOW_UP, live);
        add(actions, CaseAction.REQUEST_INFORMATION, live);
        add(actions, CaseAction.ANSWER, about.requests().stream().anyMatch(each -> !each.government().equals(who.government()) && about.answerTo(each).isEmpty()));
        add(actions, CaseAction.CORRECT, owner && about.state() != CaseState.WITHDRAWN);
        add(actions, CaseAction.RECLASSIFY, owner && live);
        add(actions, CaseAction.WITHDRAW, owner && about.state() != CaseState.WITHDRAWN);
        add(actions, CaseAction.CLOSE, owner && live && closingObstacle().isEmpty());
        return actions;
    }

    private Ruling addFollowUp(AddFollowUp command) {
        int number = about.nextFollowUp(who.government());
        List<Statement> statements = new ArrayList<>();
        for (FollowUp part : LongLists.of(command.followUp())) {
            var attachments = statements.isEmpty() ? command.attachments() : List.<org.entente.journal.AttachmentRef>of();
            statements.add(statement(new FollowUpAdded(number++, part, attachments), part.essentials() == null ? "FS-1.1" : "FS-1.5", about.stating()));
        }
        return new Ruling.Accepted(statements);
    }

    private Ruling request(RequestInformation command) {
        Instant due = command.dueAt() == null ? now.plus(deadlines.answer()) : command.dueAt();
        return state(new InformationRequested(command.question(), due), "FS-1.1", about.stating());
    }

    private Ruling answer(AnswerRequest command) {
        Optional<Recorded> request = about.requests().stream().filter(each -> each.hash().equals(command.request())).findFirst();
        if (request.isEmpty()) {
            return Ruling.refuse(new NotificationRefusal.NoSuchRequest());
        }
        if (request.get().government().equals(who.government())) {
            return Ruling.refuse(new NotificationRefusal.OwnRequest());
        }
        if (about.answerTo(request.get()).isPresent()) {
            return Ruling.refuse(new NotificationRefusal.AlreadyAnswered());
        }
        return text(command.answer()).map(Ruling::refuse).orElseGet(() -> state(new InformationAnswered(command.answer(), command.attachments()), "FS-1.1", request.get()));
    }

    /// Rows of long lists that do not fit into the correction are stated with it.
    private Ruling correct(Correct command) {
        List<Statement> statements = new ArrayList<>();
        statements.add(statement(new NotificationCorrected(LongLists.first(command.content()), command.reason(), command.attachments(), command.draftedBy()), "FS-1.1", about.stating()));
        int number = about.nextFollowUp(who.government());
        for (FollowUp rest : LongLists.afterFirst(command.content(), command.reason())) {
            statements.add(statement(new FollowUpAdded(number++, rest, List.of()), "FS-1.1", about.stating()));
        }
        return new Ruling.Accepted(statements);
    }

    private Optional<NotificationRefusal> followUpObstacle(FollowUp followUp) {
        if (followUp.essentials() != null && !who.government().equals(about.owner())) {
            return Optional.of(new NotificationRefusal.OnlyOwnerCompletes());
        }
        return followUp.kind() == FollowUp.Kind.CONCLUSION ? Optional.of(new NotificationRefusal.ConclusionByItself()) : text(followUp.text());
    }

    private Optional<NotificationRefusal> requestObstacle(RequestInformation command) {
        return command.dueAt() != null && !command.dueAt().isAfter(now) ? Optional.of(new NotificationRefusal.DueInThePast(command.dueAt())) : text(command.question());
    }

    private Optional<NotificationRefusal> correctionObstacle(Correct command) {
        NotificationContent before = about.content();
        NotificationContent after = command.content();
        if (command.draftedBy().equals(who.actor())) {
            return Optional.of(new NotificationRefusal.SameOfficer(who.officer()));
        }
        if (!after.canBeSent()) {
            return Optional.of(new NotificationRefusal.NotSendable());
        }
        if (after.kind() != before.kind()) {
            return Optional.of(new NotificationRefusal.KindChanges());
        }
        if (after.classification() != before.classification()) {
            return Optional.of(new NotificationRefusal.ClassificationChanges());
        }
        if (after.equals(before) && command.attachments().equals(about.attachments())) {
            return Optional.of(new NotificationRefusal.NothingChanged());
        }
        return reason(command.reason());
    }

    private Optional<NotificationRefusal> assessmentObstacle(Assess command) {
        if (about.opened().isEmpty()) {
            return Optional.of(new NotificationRefusal.NotOpenedYet());
        }
        if (about.assessed().filter(each -> ((NotificationAssessed) each.fact()).verdict() == command.verdict() && !about.changedSince(each)).isPresent()) {
            return Optional.of(new NotificationRefusal.AlreadyAssessed());
        }
        return command.verdict() == NotificationAssessed.Verdict.ACCEPTED ? Optional.empty() : reason(command.note());
    }

    private Optional<NotificationRefusal> reportObstacle(ReportToGovernment command) {
        return about.reported().filter(each -> lastReport().filter(last -> !about.changedSince(last)).isPresent())
                .<NotificationRefusal>map(each -> new NotificationRefusal.AlreadyReported(((ReportedToGovernment) each.fact()).at()))
                .or(() -> text(command.recipient())).or(() -> notAhead(command.at()));
    }

    private Optional<Recorded> lastReport() {
        return about.history().stream().filter(each -> each.fact() instanceof ReportedToGovernment && each.government().equals(about.addressee())).reduce((a, b) -> b);
    }

    private Optional<NotificationRefusal> closingObstacle() {
        if (about.reported().isEmpty()) {
            return Optional.of(new NotificationRefusal.NotReported(about.addressee().code()));
        }
        if (about.informed().isEmpty()) {
            return Optional.of(new NotificationRefusal.NotInformed(about.addressee().code()));
        }
        boolean conclusionMissing = about.content().kind() == NotificationKind.INCIDENT && about.conclusions().isEmpty();
        return conclusionMissing ? Optional.of(new NotificationRefusal.NoConclusion()) : Optional.empty();
    }

    private Recorded[] closingGrounds() {
        return Stream.concat(Stream.of(about.reported(), about.informed()).flatMap(Optional::stream), about.conclusions().stream()).toArray(Recorded[]::new);
    }

    private Optional<NotificationRefusal> asOwner() {
        return who.government().equals(about.owner()) ? Optional.empty() : Optional.of(new NotificationRefusal.NotTheOwner(about.owner().code()));
    }

    private Optional<NotificationRefusal> asAddressee() {
        return who.government().equals(about.addressee()) ? Optional.empty() : Optional.of(new NotificationRefusal.NotTheAddressee(about.addressee().code()));
    }

    private Optional<NotificationRefusal> whileLive() {
        return about.state() == CaseState.CLOSED ? Optional.of(new NotificationRefusal.AlreadyClosed()) : unlessWithdrawn();
    }

    private Optional<NotificationRefusal> unlessWithdrawn() {
        return about.withdrawn().isPresent() ? Optional.of(new NotificationRefusal.AlreadyWithdrawn()) : Optional.empty();
    }

    private Optional<NotificationRefusal> unlessOpened() {
        return about.opened().map(each -> new NotificationRefusal.AlreadyOpened(each.actor().officer(), each.time()));
    }

    private Optional<NotificationRefusal> notAhead(Instant at) {
        return at.isAfter(now.plus(AHEAD)) ? Optional.of(new NotificationRefusal.InTheFuture(at)) : Optional.empty();
    }

    private static Optional<NotificationRefusal> text(@Nullable ScriptText text) {
        return text == null || text.text().isBlank() ? Optional.of(new NotificationRefusal.TextMissing()) : Optional.empty();
    }

    private static Optional<NotificationRefusal> reason(@Nullable ScriptText reason) {
        return text(reason).map(missing -> new NotificationRefusal.ReasonMissing());
    }

    /// The clause under which the addressee reports and informs: FS-1.2 binds Hong Kong, FS-1.3 Guangdong.
    private String duty() {
        return clauseBinding(who.government());
    }

    static String clauseBinding(Government government) {
        return government.equals(Government.HONG_KONG) ? "FS-1.2" : "FS-1.3";
    }

    private Ruling state(FoodSafetyFact fact, @Nullable String clause, Recorded... answered) {
        return Ruling.accept(statement(fact, clause, answered));
    }

    private Statement statement(FoodSafetyFact fact, @Nullable String clause, Recorded... answered) {
        return new Statement(fact, about.reference().toString(), clause, answered);
    }

    private static void add(List<CaseAction> actions, CaseAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }

    @Override
    public String toString() {
        return Objects.toString(about) + " for " + who.actor();
    }
}
