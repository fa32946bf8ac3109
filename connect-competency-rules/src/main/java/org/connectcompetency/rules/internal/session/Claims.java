package org.connectcompetency.rules.internal.session;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.connectcompetency.model.result.WaiverClaim;
import org.connectcompetency.rules.facts.Claim;
import org.connectcompetency.rules.facts.RefusedWaiver;
import org.connectcompetency.rules.facts.Waiver;

/** What came of the claims to waivers, one for each fact that lays claim, with all that it lacks. */
final class Claims {

    private static final Comparator<WaiverClaim> ORDER = comparing(WaiverClaim::waiver)
            .thenComparing(WaiverClaim::caseStudy, nullsFirst(naturalOrder()))
            .thenComparing(WaiverClaim::reason);

    private Claims() {}

    /** Returns the claims, sorted. */
    static List<WaiverClaim> of(Transcript transcript) {
        List<WaiverClaim> claims = new ArrayList<>();
        for (Waiver each : transcript.waivers()) {
            claims.add(new WaiverClaim(each.key(), each.caseStudy(), true, each.ground()));
        }
        Map<Object, List<RefusedWaiver>> refused = new IdentityHashMap<>();
        for (RefusedWaiver each : transcript.refusedWaivers()) {
            refused.computeIfAbsent(each.claim().fact(), fact -> new ArrayList<>())
                    .add(each);
        }
        refused.values().forEach(reasons -> claims.add(failed(reasons)));
        claims.sort(ORDER);
        return claims;
    }

    private static WaiverClaim failed(List<RefusedWaiver> refused) {
        Claim claim = refused.get(0).claim();
        TreeSet<String> reasons = new TreeSet<>();
        refused.forEach(each -> reasons.add(each.reason()));
        return new WaiverClaim(
                claim.waiver(), claim.caseStudy(), false, claim.subject() + " " + String.join(" and ", reasons) + ".");
    }
}
