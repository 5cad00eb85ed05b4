package org.rapporteur.issue;

/// What kind of problem a document has. The `help` line says what a person can do about it.
public enum IssueCode {
    FILE_UNREADABLE(Severity.REFUSED, "Check that the file exists and that you may read it."),
    FILE_TOO_LARGE(
            Severity.REFUSED, "Split the file, or read it on a machine set up for larger ones."),
    FORMAT_UNKNOWN(
            Severity.REFUSED,
            "Save the document as AKN XML, PDF, DOCX, PPTX, HTML, Markdown or plain text."),
    XML_HOSTILE(
            Severity.REFUSED,
            "Remove the document type or entity declarations; official files have none."),
    XML_MALFORMED(
            Severity.PARTLY_READ,
            "Ask the publisher for a corrected file; what stands before the fault was read."),
    NESTING_TOO_DEEP(
            Severity.PARTLY_READ,
            "The elements nest deeper than any real document; check where the file comes from."),
    ARCHIVE_HOSTILE(
            Severity.REFUSED,
            "The container unpacks to far more than it holds; check where the file comes from."),
    ENCRYPTED(Severity.REFUSED, "Save a copy without a password."),
    CONTAINER_DAMAGED(
            Severity.REFUSED, "Open it in the program it was made with and save it again."),
    PAGE_DAMAGED(
            Severity.PARTLY_READ,
            "Open the file in the program it was made with and save it again; the other pages were read."),
    IMAGE_ONLY(
            Severity.PARTLY_READ,
            "Install Tesseract (Debian: apt install tesseract-ocr), or ask for a file with text."),
    TEXT_RECOGNIZED(
            Severity.NOTED,
            "The words were recognized from an image; compare them with the page before quoting."),
    TEXT_UNMAPPED(
            Severity.PARTLY_READ,
            "Ask for another copy of the file: its fonts hide which letters they show."),
    NO_PROVISIONS(
            Severity.PARTLY_READ,
            "The document was read but holds no paragraph that can be addressed."),
    SYMBOL_UNKNOWN(
            Severity.NOTED,
            "The document does not name its symbol in a form that the grammar knows."),
    NUMBERING_BROKEN(
            Severity.NOTED,
            "Numbers repeat or run backwards; addresses were made unique by position."),
    CHANGES_TRACKED(
            Severity.NOTED,
            "Accept or reject the changes in a copy if the text is to be read otherwise."),
    NOTE_WITHOUT_MARK(Severity.NOTED, "A note has no mark in the text that it could belong to."),
    ENCODING_DAMAGED(
            Severity.NOTED,
            "Bytes that are no UTF-8 were replaced; check the letters with accents."),
    TIME_LIMIT(
            Severity.REFUSED,
            "The file takes longer than any real document; split it, or check where it comes from."),
    LIMIT_REACHED(Severity.PARTLY_READ, "The rest was left out because a limit was reached.");

    private final Severity severity;
    private final String help;

    IssueCode(Severity severity, String help) {
        this.severity = severity;
        this.help = help;
    }

    public Severity severity() {
        return severity;
    }

    public String help() {
        return help;
    }

    /// How much of the document is lost: nothing, a part, or all of it.
    public enum Severity {
        NOTED,
        PARTLY_READ,
        REFUSED
    }
}
