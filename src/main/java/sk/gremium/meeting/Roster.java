package sk.gremium.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.committee.Committees;
import sk.gremium.committee.MemberRow;
import sk.gremium.committee.Role;
import sk.gremium.kernel.InstitutionId;

/** Who belongs at the table, from the memberships valid on the day of the meeting. */
@Component
class Roster {

    /** Those who are at the table themselves, and make their institution one that is invited. */
    private static final Set<Role> SEATED = Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.OBSERVER);

    private final Committees committees;
    private final JdbcClient jdbc;

    Roster(Committees committees, JdbcClient jdbc) {
        this.committees = committees;
        this.jdbc = jdbc;
    }

    /** By institution in Slovak order: whoever is invited for it, those at the table before its coordinators. */
    private Map<InstitutionId, List<MemberRow>> invited(Meeting meeting) {
        Map<InstitutionId, List<MemberRow>> seats = committees.members(meeting.committee(), meeting.day()).stream()
                .filter(member -> SEATED.contains(member.role()) || member.role() == Role.COORDINATOR)
                .collect(Collectors.groupingBy(MemberRow::institution, LinkedHashMap::new, Collectors.toList()));
        seats.values().removeIf(members -> members.stream().noneMatch(member -> SEATED.contains(member.role())));
        seats.replaceAll((institution, members) -> distinct(members));
        return seats;
    }

    private static List<MemberRow> distinct(List<MemberRow> members) {
        Map<Object, MemberRow> people = new LinkedHashMap<>();
        members.stream()
                .sorted(Comparator.comparing(member -> !SEATED.contains(member.role())))
                .forEach(member -> people.putIfAbsent(member.person(), member));
        return List.copyOf(people.values());
    }

    Convening convening(Meeting meeting) {
        return new Convening(invited(meeting).entrySet().stream()
                .map(entry -> new Convening.Invitee(
                        entry.getKey(),
                        entry.getValue().getFirst().abbr(),
                        votes(entry.getValue()),
                        entry.getValue().stream()
                                .map(member -> new Convening.Person(member.name(), member.email() != null))
                                .toList()))
                .toList());
    }

    /** Writes the invitations; an institution that was invited before is asked anew. */
    void invite(Meeting meeting) {
        for (String table : List.of("invited_person", "invitation")) {
            jdbc.sql("delete from " + table + " where meeting = ?")
                    .param(meeting.id().value())
                    .update();
        }
        invited(meeting).forEach((institution, members) -> invite(meeting, institution, members));
    }

    private void invite(Meeting meeting, InstitutionId institution, List<MemberRow> members) {
        jdbc.sql("""
                        insert into invitation (meeting, institution, voting, answer, alternate_name, note, version)
                        values (?, ?, ?, 'NONE', '', '', 0)""")
                .params(meeting.id().value(), institution.value(), votes(members))
                .update();
        int position = 0;
        for (MemberRow member : members) {
            jdbc.sql("insert into invited_person (meeting, institution, person, position) values (?, ?, ?, ?)")
                    .params(
                            meeting.id().value(),
                            institution.value(),
                            member.person().value(),
                            position++)
                    .update();
        }
    }

    /** Who may sit for which institution: members first, then the alternates that were named for the term. */
    List<Candidate> candidates(Meeting meeting) {
        return committees.members(meeting.committee(), meeting.day()).stream()
                .filter(member -> SEATED.contains(member.role()) || member.role() == Role.ALTERNATE)
                .map(member -> new Candidate(
                        member.institution(),
                        member.person(),
                        member.name(),
                        member.role() == Role.ALTERNATE ? Seat.ALTERNATE : Seat.MEMBER))
                .toList();
    }

    /** How the institution is called on screens; empty if it is not on the committee on that day. */
    String abbr(Meeting meeting, InstitutionId institution) {
        return committees.members(meeting.committee(), meeting.day()).stream()
                .filter(member -> member.institution().equals(institution))
                .map(MemberRow::abbr)
                .findFirst()
                .orElse("");
    }

    private static boolean votes(List<MemberRow> members) {
        return members.stream().anyMatch(MemberRow::mayVote);
    }
}
