package org.rapporteur.server.outside;

/// Who takes letters to people.
public interface Mails {

    /// Nobody does.
    Mails NONE =
            new Mails() {
                @Override
                public boolean isOpen() {
                    return false;
                }

                @Override
                public Outcome send(Letter letter) {
                    return Outcome.LATER;
                }
            };

    /// A letter in plain text.
    ///
    /// @param to the address of one person
    /// @param language code of the language that it is written in
    record Letter(String to, String subject, String language, String text) {}

    /// What became of a letter.
    enum Outcome {

        /// The mail server has taken it.
        SENT,

        /// The mail server will not take it, now or later.
        REFUSED,

        /// The mail server cannot be reached, or cannot take it just now.
        LATER
    }

    /// Whether letters are taken at all.
    boolean isOpen();

    Outcome send(Letter letter);
}
