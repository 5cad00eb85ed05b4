package org.rapporteur.documents.akn;

import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.Symbol;

/// Writes any instrument as Akoma Ntoso 3.0 in the manner of AKN4UN, valid against the OASIS
/// schema.
///
/// Example: `AknWriter.write(Readers.read(file, name))` → UTF-8. What is read back from the bytes
/// is the same instrument in all but source, format and issues; only characters that no XML file
/// may hold are left out. The same instrument gives the same bytes.
public final class AknWriter {

    private final Instrument instrument;
    private final XmlOut xml = new XmlOut();
    private final ElementIds ids = new ElementIds();
    private final AknMetaWriter meta;
    private final ProvisionWriter body;
    private final NotePlan notes;

    private AknWriter(Instrument instrument) {
        this.instrument = instrument;
        this.meta = new AknMetaWriter(xml, instrument);
        this.notes = new NotePlan(instrument);
        this.body = new ProvisionWriter(xml, instrument, notes, ids);
    }

    public static byte[] write(Instrument instrument) {
        return new AknWriter(LegalText.of(instrument)).document();
    }

    private byte[] document() {
        var plan = DocumentPlan.of(instrument.provisions());
        boolean adopted = instrument.findSymbol().map(Symbol::isAdopted).orElse(false);
        xml.openRoot("akomaNtoso");
        xml.open(adopted ? "statement" : "doc", "name", meta.nameOfDocument());
        meta.meta();
        meta.coverPage();
        meta.preface();
        if (plan.preambleEnd() > 0) {
            xml.open("preamble");
            body.preamble(plan.preambleEnd());
            xml.close();
        }
        mainBody(plan);
        attachments(plan);
        xml.close();
        xml.close();
        return xml.finish();
    }

    private void mainBody(DocumentPlan plan) {
        xml.open("mainBody");
        for (int i = plan.preambleEnd(); i < plan.attachmentStart(); ) {
            var part = partOf(instrument.provisions().get(i));
            int end = DocumentPlan.endOfPart(instrument.provisions(), i, plan.attachmentStart());
            if (part.isEmpty()) {
                body.run(i, end);
            } else {
                xml.open(
                        "hcontainer",
                        "name",
                        DocumentPlan.nameOf(part),
                        "eId",
                        ids.next("hcontainer"));
                xml.own(OwnMarkup.PART, part);
                body.run(i, end);
                xml.close();
            }
            i = end;
        }
        homelessNotes(plan);
        xml.close();
    }

    /// The schema wants something in a main part, even where the document has nothing there.
    private void homelessNotes(DocumentPlan plan) {
        if (!notes.homeless().isEmpty() || plan.preambleEnd() == plan.attachmentStart()) {
            xml.open("p");
            notes.homeless().forEach(body.inline()::homelessNote);
            xml.close();
        }
    }

    private void attachments(DocumentPlan plan) {
        int size = instrument.provisions().size();
        if (plan.attachmentStart() == size) {
            return;
        }
        xml.open("attachments");
        for (int i = plan.attachmentStart(); i < size; ) {
            var part = partOf(instrument.provisions().get(i));
            int end = DocumentPlan.endOfPart(instrument.provisions(), i, size);
            xml.open("attachment", "eId", ids.next("attachment"));
            xml.open("doc", "name", DocumentPlan.nameOf(part));
            meta.metaOf(part);
            xml.open("mainBody");
            xml.own(OwnMarkup.PART, part);
            body.run(i, end);
            xml.close();
            xml.close();
            xml.close();
            i = end;
        }
        xml.close();
    }

    private static String partOf(Provision provision) {
        return provision.address().part();
    }
}
