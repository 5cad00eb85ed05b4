package org.rapporteur.challenge;

import java.util.List;
import java.util.Optional;

/// A review cycle: what is reviewed, by which challenges, in which steps. Adding one is data, not
/// code.
///
/// @param id name of its folder in the catalogue: `drugs-2019-2029`
/// @param unit what its challenges are called in the cycle: `challenge`, `pillar`
/// @param subject lower-case stems of words that show that a text speaks of the cycle's own matter
///   (`drug`, `narcotic`); a response that has none of them answers a challenge only indirectly
/// @param mandates ids in the register of the instruments that set the cycle up
public record Cycle(
        String id,
        String title,
        String unit,
        List<String> subject,
        List<String> mandates,
        List<Challenge> challenges,
        List<WorkplanStep> workplan) {

    public Cycle {
        subject = List.copyOf(subject);
        mandates = List.copyOf(mandates);
        challenges = List.copyOf(challenges);
        workplan = List.copyOf(workplan);
    }

    public Optional<Challenge> findChallenge(String challengeId) {
        return challenges.stream()
                .filter(challenge -> challenge.id().equals(challengeId))
                .findFirst();
    }
}
