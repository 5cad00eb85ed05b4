package org.rapporteur.documents.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;

/// What an Office file of the older kind holds, or any that is protected: both are compound files.
public final class CompoundFile {

    private CompoundFile() {}

    /// What can be made of a compound file.
    public enum Kind {
        WORD,
        SLIDES,
        REFUSED
    }

    /// @param refusal says why nothing is read; meant where the kind is `REFUSED`
    public record Contents(Kind kind, Issue refusal) {}

    public static Contents inspect(byte[] bytes) {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return inspect(file.getRoot());
        } catch (IOException | RuntimeException damaged) {
            return refuse(
                    IssueCode.CONTAINER_DAMAGED,
                    "The compound file's directory cannot be read: it is cut off or broken.");
        }
    }

    private static Contents inspect(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return isRightsManaged(root) ? rightsManaged() : password();
        }
        if (root.hasEntryCaseInsensitive("\u0009DRMContent")) {
            return rightsManaged();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new Contents(Kind.WORD, unknown("a Word document"));
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return root.hasEntryCaseInsensitive("EncryptedSummary")
                    ? password()
                    : new Contents(Kind.SLIDES, unknown("a deck"));
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return new Contents(Kind.REFUSED, unknown("a workbook"));
        }
        if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
            return new Contents(Kind.REFUSED, unknown("a mail message"));
        }
        return new Contents(Kind.REFUSED, unknown("neither a document nor a deck"));
    }

    /// Rights management writes the name of its own transformation among the data spaces.
    private static boolean isRightsManaged(DirectoryNode root) {
        try {
            return root.hasEntryCaseInsensitive("\u0006DataSpaces")
                    && root.getEntryCaseInsensitive("\u0006DataSpaces")
                            instanceof DirectoryNode spaces
                    && spaces.hasEntryCaseInsensitive("DataSpaceInfo")
                    && spaces.getEntryCaseInsensitive("DataSpaceInfo") instanceof DirectoryNode info
                    && info.hasEntryCaseInsensitive("DRMEncryptedDataSpace");
        } catch (IOException absent) {
            return false;
        }
    }

    private static Contents rightsManaged() {
        return refuse(
                IssueCode.ENCRYPTED,
                "The file is under rights management: only its publisher's server opens it.");
    }

    private static Contents password() {
        return refuse(IssueCode.ENCRYPTED, "The file is protected with a password.");
    }

    private static Contents refuse(IssueCode code, String message) {
        return new Contents(Kind.REFUSED, Issue.of(code, message));
    }

    private static Issue unknown(String what) {
        return Issue.of(IssueCode.FORMAT_UNKNOWN, "The compound file holds " + what + ".");
    }
}
