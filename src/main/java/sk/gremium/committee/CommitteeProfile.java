package sk.gremium.committee;

import java.util.List;

/**
 * What a committee is: for its own page.
 *
 * @param names its names through time, today's first
 * @param rules in force today
 * @param members who sits on it today, by institution
 * @param reads whether the reader may see its business; an administrator without a part in it may not
 */
public record CommitteeProfile(
        CommitteeInfo info, List<CommitteeName> names, CommitteeRules rules, List<MemberRow> members, boolean reads) {

    public CommitteeProfile {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }
}
