package org.connectcompetency.rules.internal.session;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.connectcompetency.model.result.WaiverClaim;
import org.connectcompetency.rules.facts.Claim;
import org.connectcompetency.rules.facts.RefusedWaiver;
import org.connectcompetency.rules.facts.Waiver;

/** The outcome of the claims to waivers: whether each one holds, or all that it lacks. Equal claims are one. */
final class Claims {

    private static final Comparator<WaiverClaim> ORDER = comparing(WaiverClaim::waiver)
            .thenComparing(WaiverClaim::caseStudy, nullsFirst(naturalOrder()))
            .thenComparing(WaiverClaim::reason)
            .thenComparing(WaiverClaim::holds);

    private Claims() {}

    /** Returns the claims, sorted. */
    static List<WaiverClaim> of(Transcript transcript) {
        List<WaiverClaim> claims = new ArrayList<>();
        for (Waiver each : transcript.waivers()) {
            claims.add(new WaiverClaim(each.key(), each.caseStudy(), true, each.ground()));
        }
        // By identity: a claim is the same fact for all that it lacks.
        Map<Claim, Set<String>> lacking = new IdentityHashMap<>();
        for (RefusedWaiver each : transcript.refusedWaivers()) {
            lacking.computeIfAbsent(each.claim(), claim -> new TreeSet<>()).add(each.reason());
        }
        lacking.forEach((claim, reasons) -> claims.add(failed(claim, reasons)));
        return Order.distinct(claims, ORDER);
    }

    private static WaiverClaim failed(Claim claim, Set<String> reasons) {
        return new WaiverClaim(
                claim.waiver(), claim.caseStudy(), false, claim.subject() + " " + String.join(" and ", reasons) + ".");
    }
}
