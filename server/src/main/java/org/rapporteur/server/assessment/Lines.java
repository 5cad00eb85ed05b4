package org.rapporteur.server.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredEvidence;

/// Evidence and assessments as pages show them to a person.
final class Lines {

    private final OpenLibrary library;
    private final Settling settling;

    Lines(OpenLibrary library) {
        this.library = library;
        this.settling = new Settling(library);
    }

    EvidenceLine of(StoredEvidence item, Person person) {
        boolean isReadable = Visibility.isReadable(item, person);
        boolean isShown = isReadable && Visibility.of(item) != Visibility.CONFIDENTIAL;
        return new EvidenceLine(item, isReadable, isShown ? words(item) : "");
    }

    AssessmentLine of(StoredAssessment assessment, Visit visit) {
        var person = visit.person();
        var evidence = evidence(assessment);
        return new AssessmentLine(
                assessment,
                Judging.confidence(assessment, evidence),
                evidence.stream().map(item -> of(item, person)).toList(),
                library.store().assessments().listReplies(assessment.seq()),
                speaksFor(person, assessment.addressee())
                        && isOpenForReply(assessment, settling.today()),
                settling.next(visit, assessment));
    }

    /// Whether somebody speaks for the State that an assessment is about.
    static boolean speaksFor(Person person, String addressee) {
        return person.role() == Role.FOCAL_POINT
                && person.account().state().equalsIgnoreCase(addressee);
    }

    /// While it lies open for comment, and ever after it is published.
    static boolean isOpenForReply(StoredAssessment assessment, LocalDate today) {
        return assessment.state().equals(StoredAssessment.PUBLISHED)
                || assessment.state().equals(StoredAssessment.PROPOSED)
                        && assessment.isOpenOn(today.toString());
    }

    /// What an assessment rests on.
    List<StoredEvidence> evidence(StoredAssessment assessment) {
        return assessment.evidence().stream()
                .flatMap(seq -> library.store().assessments().findEvidence(seq).stream())
                .toList();
    }

    /// What an item says; empty where its content is lost, which `library check` names.
    String words(StoredEvidence item) {
        return library.contents()
                .find(item.content().words())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /// The content with a fingerprint.
    byte[] content(String sha256) {
        return library.contents()
                .find(sha256)
                .orElseThrow(() -> Refusal.notFound("refusal.evidence-lost"));
    }
}
