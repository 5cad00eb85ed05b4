package org.rapporteur.server.outside;

import java.util.Optional;

/// The ways out of the workspace.
///
/// @param stamps who says when something was there; [#NO_STAMPS] where nobody is configured
/// @param provider who says who somebody is; [IdentityProvider#NONE] where nobody is configured
/// @param mails who takes reminders to people; [Mails#NONE] where nobody is configured
public record Outside(
        WebCapture captures, TimeStamps stamps, IdentityProvider provider, Mails mails) {

    /// Nobody says when something was there.
    public static final TimeStamps NO_STAMPS = _ -> Optional.empty();

    /// Pages of the public web, no time stamps, no identity provider, no mail.
    public static Outside usual() {
        return new Outside(WebCapture.ofPublicWeb(), NO_STAMPS, IdentityProvider.NONE, Mails.NONE);
    }

    /// Who says that something was there at a time.
    @FunctionalInterface
    public interface TimeStamps {

        /// A token (RFC 3161) over a fingerprint; empty where the authority gives none just now.
        Optional<byte[]> stamp(byte[] sha256);
    }
}
