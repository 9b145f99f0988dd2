package sk.gremium.committee;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.SubjectRef;

/** Founds committees and seats their members. Only an administrator may; others are refused with {@link Denied}. */
@Service
@Transactional
public class CommitteeFounding {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CommitteeFounding(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Founds a committee under its first name and rules. */
    public CommitteeId found(Actor actor, NewCommittee committee, CommitteeRules rules) {
        requireAdministrator(actor);
        CommitteeId id = CommitteeId.next();
        jdbc.sql("insert into committee (id, code, abbr, host, version) values (?, ?, ?, ?, 0)")
                .params(
                        id.value(),
                        committee.code(),
                        committee.abbr(),
                        committee.host().value())
                .update();
        insertName(id, committee);
        insertRules(id, rules);
        publish(actor, id, "committee.founded", Map.of("abbr", committee.abbr()));
        return id;
    }

    /** Gives a committee a new name from a day on; its code and abbreviation stay. */
    public void rename(
            Actor actor,
            CommitteeId id,
            String nameSk,
            String genitiveSk,
            String locativeSk,
            String nameEn,
            LocalDate from) {
        requireAdministrator(actor);
        jdbc.sql("update committee_name set valid_to = ? where committee = ? and valid_to is null")
                .params(from, id.value())
                .update();
        jdbc.sql("""
                        insert into committee_name (id, committee, name_sk, genitive_sk, locative_sk, name_en, valid_from)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), id.value(), nameSk, genitiveSk, locativeSk, nameEn, from)
                .update();
        publish(actor, id, "committee.renamed", Map.of("name", nameSk));
    }

    /** Puts new rules in force from their day on; those before stay valid for the days before. */
    public void adopt(Actor actor, CommitteeId id, CommitteeRules rules) {
        requireAdministrator(actor);
        insertRules(id, rules);
        publish(actor, id, "committee.rules", Map.of("statute", rules.statute()));
    }

    /** Seats a person; answers with the membership's id. */
    public UUID seat(Actor actor, CommitteeId id, NewMembership seat) {
        requireAdministrator(actor);
        UUID membership = Ids.next();
        jdbc.sql("""
                        insert into membership (id, committee, institution, person, role, alternate_of, may_vote, may_speak,
                          valid_from, valid_to, appointment, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(membership)
                .param(id.value())
                .param(seat.institution().value())
                .param(seat.person().value())
                .param(seat.role().name())
                .param(seat.alternateOf())
                .param(seat.mayVote())
                .param(seat.maySpeak())
                .param(seat.from())
                .param(seat.to())
                .param(seat.appointment())
                .update();
        publish(
                actor,
                id,
                "committee.seated",
                who(membership, "role", seat.role().name()));
        return membership;
    }

    /** Ends a term with the given day as its last. */
    public void endTerm(Actor actor, CommitteeId id, UUID membership, LocalDate lastDay) {
        requireAdministrator(actor);
        jdbc.sql("update membership set valid_to = ?, version = version + 1 where id = ? and committee = ?")
                .params(lastDay, membership, id.value())
                .update();
        publish(actor, id, "committee.term_ended", who(membership, "day", lastDay.toString()));
    }

    private Map<String, String> who(UUID membership, String fact, String value) {
        return jdbc.sql("""
                        select p.name, i.abbr from membership m join person_view p on p.id = m.person
                        join institution i on i.id = m.institution where m.id = ?""")
                .param(membership)
                .query((row, number) ->
                        Map.of("member", row.getString("name"), "institution", row.getString("abbr"), fact, value))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void insertName(CommitteeId id, NewCommittee committee) {
        jdbc.sql("""
                        insert into committee_name (id, committee, name_sk, genitive_sk, locative_sk, name_en, valid_from)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        id.value(),
                        committee.nameSk(),
                        committee.genitiveSk(),
                        committee.locativeSk(),
                        committee.nameEn(),
                        committee.from())
                .update();
    }

    private void insertRules(CommitteeId id, CommitteeRules rules) {
        jdbc.sql("""
                        insert into committee_rules (id, committee, statute, valid_from, quorum_basis, decision_majority,
                          chair_casting_vote, alternate_votes, proxy_allowed, vote_unit, silence_rule, per_rollam_days,
                          invite_days, papers_days, minutes_draft_days, minutes_comment_days, meetings_per_year,
                          comment_round_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        id.value(),
                        rules.statute(),
                        rules.validFrom(),
                        rules.quorumBasis().name(),
                        rules.decisionMajority().name(),
                        rules.chairCastingVote(),
                        rules.alternateVotes(),
                        rules.proxyAllowed(),
                        rules.voteUnit().name(),
                        rules.silenceRule().name(),
                        rules.perRollamDays(),
                        rules.inviteDays(),
                        rules.papersDays(),
                        rules.minutesDraftDays(),
                        rules.minutesCommentDays(),
                        rules.meetingsPerYear(),
                        rules.commentRoundDays())
                .update();
    }

    private void publish(Actor actor, CommitteeId id, String what, Map<String, String> facts) {
        events.publishEvent(new Changed(actor, id, new SubjectRef("committee", id.value()), what, facts));
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.administrator()) {
            throw new Denied();
        }
    }
}
