package org.rapporteur.app.fault;

/// A command cannot go on. The message says what, where and what to do, in one or two sentences.
public final class RapporteurException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String words;

    public RapporteurException(ErrorCode code, String message) {
        super(message);
        this.code = code;
        this.words = message;
    }

    public RapporteurException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.words = message;
    }

    /// The message, which is always there.
    public String words() {
        return words;
    }

    public ErrorCode code() {
        return code;
    }
}
