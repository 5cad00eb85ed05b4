package org.rapporteur.server.outside;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Hands letters to the mail server that whoever runs the workspace has named (SMTP), one
/// connection each. Safe to share between threads.
public final class MailClient implements Mails {

    /// For each step of talking to the mail server.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int PERMANENT = 500; // by which a mail server says that it is for good

    private final Account account;
    private final Consumer<String> faults;
    private final LongSupplier clock;
    private final Session session;

    /// How the workspace is known to the mail server.
    ///
    /// @param server `smtps://mail.example:465`, encrypted from the start;
    ///   `smtp://mail.example:587`, encrypted before anything is said, but to this machine
    /// @param sender the address from which letters come
    /// @param user empty where the server wants none
    public record Account(URI server, String sender, String user, String password) {

        /// Without the password.
        @Override
        public String toString() {
            return "%s as %s".formatted(server, sender);
        }
    }

    /// @param faults is told in one line why a letter was not taken; never to whom
    /// @param clock milliseconds since 1970
    public MailClient(Account account, Consumer<String> faults, LongSupplier clock) {
        this.account = account;
        this.faults = faults;
        this.clock = clock;
        this.session = Session.getInstance(properties(account));
    }

    private static Properties properties(Account account) {
        var millis = Long.toString(LONGEST.toMillis());
        boolean isEncrypted = "smtps".equals(account.server().getScheme());
        boolean isHere = BoundedExchange.isThisMachine(String.valueOf(account.server().getHost()));
        var properties = new Properties();
        properties.put("mail.smtp.host", account.server().getHost());
        properties.put("mail.smtp.port", Integer.toString(account.server().getPort()));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.ssl.enable", Boolean.toString(isEncrypted));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(!isEncrypted));
        properties.put("mail.smtp.starttls.required", Boolean.toString(!isEncrypted && !isHere));
        properties.put("mail.smtp.auth", Boolean.toString(!account.user().isEmpty()));
        properties.put("mail.from", account.sender()); // and not this machine's name
        return properties;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Outcome send(Letter letter) {
        try (var transport = session.getTransport("smtp")) {
            var message = message(letter);
            if (account.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(account.user(), account.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (SendFailedException refused) {
            boolean forGood = isForGood(refused);
            faults.accept(
                    forGood
                            ? "The mail server does not take a reminder; the person may correct the address."
                            : "The mail server does not take a reminder just now.");
            return forGood ? Outcome.REFUSED : Outcome.LATER;
        } catch (MessagingException away) {
            faults.accept(
                    "Reminders cannot be sent just now: %s."
                            .formatted(away.getClass().getSimpleName()));
            return Outcome.LATER;
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(account.sender()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date(clock.getAsLong()));
        message.saveChanges();
        return message;
    }

    /// Whether the server says, of the letter or of its address, that it never will.
    private static boolean isForGood(SendFailedException refused) {
        for (@Nullable Exception one = refused;
                one instanceof MessagingException said;
                one = said.getNextException()) {
            int code =
                    switch (said) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException letter -> letter.getReturnCode();
                        default -> 0;
                    };
            if (code >= PERMANENT) {
                return true;
            }
        }
        return false;
    }
}
