package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Omgeving;

/** The SMTP server that the environment names ({@code OR_SMTP_*}). Every wait has an end. */
@ApplicationScoped
public class Mailserver {
    private static final Logger LOG = System.getLogger(Mailserver.class.getName());
    private static final String GEDULD_MS = "20000";
    private static final Pattern ANTWOORD = Pattern.compile("^([45])\\d\\d\\b.*", Pattern.DOTALL);

    /** Host and port; empty when no mail server was set. */
    public Optional<String> naam() {
        return host().map(host -> host + ":" + poort());
    }

    private static Optional<String> host() {
        return Omgeving.tekst("OR_SMTP_HOST");
    }

    private static String poort() {
        return Omgeving.tekst("OR_SMTP_PORT").orElse("1025");
    }

    static String afzender() {
        return Omgeving.tekst("OR_SMTP_VAN").orElse("noreply@onderwijsregio.example");
    }

    /** Opens a connection. @throws MessagingException when the server cannot be reached; nothing was sent */
    Verbinding openen() throws MessagingException {
        Session sessie = Session.getInstance(instellingen(), inlog().orElse(null));
        Transport lijn = sessie.getTransport("smtp");
        lijn.connect();
        return new Verbinding(sessie, lijn);
    }

    private static Properties instellingen() {
        Properties p = new Properties();
        p.put("mail.smtp.host", host().orElseThrow());
        p.put("mail.smtp.port", poort());
        p.put("mail.smtp.from", afzender());
        p.put("mail.smtp.auth", String.valueOf(inlog().isPresent()));
        boolean tls = Omgeving.tekst("OR_SMTP_TLS").map(Boolean::parseBoolean).orElse(false);
        p.put("mail.smtp.starttls.enable", String.valueOf(tls));
        p.put("mail.smtp.starttls.required", String.valueOf(tls));
        p.put("mail.smtp.ssl.checkserveridentity", "true");
        Stream.of("connectiontimeout", "timeout", "writetimeout").forEach(wat -> p.put("mail.smtp." + wat, GEDULD_MS));
        return p;
    }

    private static Optional<Authenticator> inlog() {
        return Omgeving.tekst("OR_SMTP_GEBRUIKER").map(gebruiker -> new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(gebruiker, Omgeving.tekst("OR_SMTP_WACHTWOORD").orElse(""));
            }
        });
    }

    /** An open line to the mail server. */
    static class Verbinding implements AutoCloseable {
        private final Session sessie;
        private final Transport lijn;

        Verbinding(Session sessie, Transport lijn) {
            this.sessie = sessie;
            this.lijn = lijn;
        }

        Session sessie() {
            return sessie;
        }

        /** Hands one mail over and says what is known afterwards. */
        Bezorging sturen(MimeMessage mail) {
            try {
                lijn.sendMessage(mail, mail.getAllRecipients());
                return Bezorging.AFGELEVERD;
            } catch (MessagingException e) {
                return uitkomst(e);
            }
        }

        boolean isOpen() {
            return lijn.isConnected();
        }

        /** What was handed over stays handed over, also when saying goodbye fails. */
        @Override
        public void close() {
            try {
                lijn.close();
            } catch (MessagingException e) {
                LOG.log(Level.DEBUG, "De mailserver nam geen afscheid", e);
            }
        }
    }

    /** A refusal with a number is an answer: it was not taken. Without one the mail may have been taken. */
    static Bezorging uitkomst(MessagingException e) {
        if (e instanceof SendFailedException) {
            Optional<java.util.regex.Matcher> antwoord = Stream.iterate((Exception) e, Objects::nonNull, Mailserver::volgende).limit(10)
                    .map(x -> ANTWOORD.matcher(String.valueOf(x.getMessage()).strip())).filter(java.util.regex.Matcher::matches).findFirst();
            if (antwoord.isPresent()) {
                return new Bezorging(antwoord.get().group(1).equals("4") ? Bezorging.Soort.LATER : Bezorging.Soort.GEWEIGERD, zonderPersonen(antwoord.get().group()));
            }
        }
        return new Bezorging(Bezorging.Soort.ONBEKEND, zonderPersonen(String.valueOf(e.getMessage())));
    }

    /** A mail server repeats addresses in its answer; those are not kept. */
    private static String zonderPersonen(String antwoord) {
        return antwoord.replaceAll("\\S+@\\S+", "…").replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Exception volgende(Exception e) {
        return e instanceof MessagingException m ? m.getNextException() : null;
    }
}
