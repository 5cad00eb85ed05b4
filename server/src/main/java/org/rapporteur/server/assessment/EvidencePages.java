package org.rapporteur.server.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.rapporteur.assessment.Bearing;
import org.rapporteur.assessment.EvidenceGrade;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.EvidenceProof;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.JsonText;
import org.rapporteur.store.StoredEvidence;

/// Evidence: bringing it, and reading one item.
public final class EvidencePages {

    private static final int LONGEST_LINE = 200;

    private final OpenLibrary library;
    private final Lines lines;
    private final CommitmentPage commitmentPage;
    private final Bringing bringing;
    private final Listing<StoredEvidence> evidence;

    public EvidencePages(OpenLibrary library, Outside outside) {
        this.library = library;
        this.lines = new Lines(library);
        this.commitmentPage = new CommitmentPage(library, lines);
        this.bringing = new Bringing(library.contents(), outside);
        this.evidence =
                Listing.of(
                        "evidence",
                        List.of(
                                new Column<>("evidence", StoredEvidence::seq),
                                new Column<>("instrument", one -> one.commitment().instrument()),
                                new Column<>("language", one -> one.commitment().language()),
                                new Column<>("provision", one -> one.commitment().provision()),
                                new Column<>("act", one -> one.commitment().act()),
                                new Column<>("addressee", StoredEvidence::addressee),
                                new Column<>("grade", StoredEvidence::grade),
                                new Column<>("publisher", StoredEvidence::publisher),
                                new Column<>("source", StoredEvidence::source),
                                new Column<>("dated", StoredEvidence::dated),
                                new Column<>("bearing", StoredEvidence::bearing),
                                new Column<>("visibility", StoredEvidence::visibility),
                                new Column<>("form", one -> one.content().form()),
                                new Column<>("name", one -> one.content().name()),
                                new Column<>("media_type", one -> one.content().mediaType()),
                                new Column<>("bytes", one -> one.content().bytes()),
                                new Column<>("whence", one -> one.content().whence()),
                                new Column<>("stamped", one -> !one.content().stamp().isEmpty()),
                                new Column<>("sha256", StoredEvidence::sha256)),
                        visit -> Listing.few(readable(visit)));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/evidence/{seq}", this::item),
                Route.get("/evidence/{seq}/file", this::file),
                Route.get("/evidence/{seq}/proof", this::proof),
                Route.upload("/evidence", this::add),
                evidence.api("/api/commitments/{instrument}/{position}/evidence"),
                Route.get("/api/evidence/{seq}/file", this::file),
                Route.get("/api/evidence/{seq}/proof", this::proof),
                Route.upload("/api/evidence", visit -> evidence.one(visit, write(visit))));
    }

    /// What this person may read of the evidence about a commitment.
    private List<StoredEvidence> readable(Visit visit) {
        var about =
                AssessedCommitment.get(library, visit.place("instrument"), visit.place("position"));
        return library.store().assessments().listEvidence(about.key()).stream()
                .filter(item -> Visibility.isReadable(item, visit.person()))
                .toList();
    }

    private Reply item(Visit visit) {
        var item = open(visit);
        return Reply.page(
                "evidence",
                visit.wording().of("evidence.item", Long.toString(item.seq())),
                Section.COMMITMENTS,
                new EvidenceView(
                        new EvidenceLine(item, true, lines.words(item)),
                        visit.asker().mayRead("/evidence/{seq}/proof")));
    }

    /// The content as it was brought: to be kept, never shown by the browser as a page of ours.
    private Reply file(Visit visit) {
        var item = open(visit);
        var bytes = lines.content(item.sha256());
        var name = item.content().isFile() ? item.content().name() : item.seq() + ".txt";
        return new Reply.Export(item.content().mediaType(), name, out -> write(out, bytes));
    }

    /// The content with the journal's chain from its entry on, to be checked without the library.
    private Reply proof(Visit visit) {
        var item = open(visit);
        var content = item.content();
        var parts =
                new EvidenceProof.Parts(
                        item,
                        lines.content(content.sha256()),
                        lines.content(content.words()),
                        content.stamp().isEmpty() ? new byte[0] : lines.content(content.stamp()));
        var chain = library.store().journal().listAfter(item.seq() - 1, EvidenceProof.MOST_ENTRIES);
        return new Reply.Export(
                "application/zip",
                "evidence-%d-proof.zip".formatted(item.seq()),
                out -> EvidenceProof.write(parts, chain, out));
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// One item; that a confidential one is read is written down first.
    private StoredEvidence open(Visit visit) {
        var written = visit.place("seq");
        var item =
                library.store()
                        .assessments()
                        .findEvidence(written.matches("\\d{1,15}") ? Long.parseLong(written) : 0)
                        .filter(one -> Visibility.isReadable(one, visit.person()))
                        .orElseThrow(() -> Refusal.notFound("refusal.evidence"));
        if (Visibility.of(item) == Visibility.CONFIDENTIAL) {
            library.store().change(change -> change.record(read(item, visit)));
        }
        return item;
    }

    private static JournalEntry.Draft read(StoredEvidence item, Visit visit) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("evidence", Long.toString(item.seq()));
        fields.put("account", visit.person().account().id());
        return new JournalEntry.Draft(
                visit.person().account().person(), "evidence-read", JsonText.ofFields(fields));
    }

    private Reply add(Visit visit) {
        return commitmentPage.after(visit, about(visit), () -> write(visit));
    }

    private AssessedCommitment about(Visit visit) {
        return AssessedCommitment.get(library, visit.field("instrument"), visit.field("position"));
    }

    /// The content is whole on the disk before the transaction that names it.
    private StoredEvidence write(Visit visit) {
        var about = about(visit);
        var person = visit.person();
        var addressee = line(visit, "addressee");
        if (person.role() == Role.FOCAL_POINT
                && !person.account().state().equalsIgnoreCase(addressee)) {
            throw Refusal.forbidden("refusal.evidence-state", person.account().state());
        }
        var draft =
                new StoredEvidence(
                        0,
                        about.key(),
                        addressee,
                        chosen(EvidenceGrade.find(visit.field("grade")).map(EvidenceGrade::code)),
                        line(visit, "publisher"),
                        line(visit, "source"),
                        day(visit.field("dated")),
                        chosen(Bearing.find(visit.field("bearing")).map(Bearing::code)),
                        chosen(Visibility.find(visit.field("visibility")).map(Visibility::code)),
                        bringing.keep(visit),
                        person.account().id(),
                        person.account().person(),
                        0);
        var form = CommitmentPage.draftName(CommitmentPage.EVIDENCE, about.key());
        long seq =
                library.store()
                        .changeAndGet(change -> {
                            change.desktop().discard(person.account().id(), form);
                            return change.record(draft.added());
                        })
                        .seq();
        return library.store().assessments().findEvidence(seq).orElseThrow();
    }

    private static String chosen(java.util.Optional<String> code) {
        return code.orElseThrow(() -> Refusal.badRequest("refusal.evidence-choice"));
    }

    static String line(Visit visit, String name) {
        var written = visit.field(name);
        if (written.isEmpty()
                || written.length() > LONGEST_LINE
                || written.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badRequest("refusal.evidence-line", Integer.toString(LONGEST_LINE));
        }
        return written;
    }

    static String day(String written) {
        try {
            return LocalDate.parse(written).toString();
        } catch (DateTimeException unreadable) {
            throw Refusal.badRequest("refusal.day");
        }
    }
}
