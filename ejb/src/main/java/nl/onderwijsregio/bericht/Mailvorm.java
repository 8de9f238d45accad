package nl.onderwijsregio.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.bericht.Bericht.Post;
import nl.onderwijsregio.gedeeld.Omgeving;

/** Makes the mail: plain text and the same as a page, one button, how to stop these mails, and a Message-ID that is equal at every attempt. */
final class Mailvorm {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private Mailvorm() {}

    static MimeMessage van(Post post, String adres, Session sessie, Instant nu) throws MessagingException {
        String nummer = "<bericht." + post.nummer() + "@" + Mailserver.afzender().replaceAll(".*@", "") + ">";
        MimeMessage mail = new MimeMessage(sessie) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", nummer);
            }
        };
        mail.setFrom(afzender());
        mail.setRecipient(RecipientType.TO, new InternetAddress(adres, true));
        mail.setSubject(post.onderwerp(), UTF8);
        mail.setSentDate(Date.from(nu));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("List-Unsubscribe", "<" + basis() + post.stoppad() + ">");
        mail.setContent(new MimeMultipart("alternative", deel(plat(post), "plain"), deel(pagina(post), "html")));
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress afzender() throws MessagingException {
        try {
            return new InternetAddress(Mailserver.afzender(), "Onderwijsregio", UTF8);
        } catch (UnsupportedEncodingException onmogelijk) {
            throw new MessagingException("UTF-8 ontbreekt", onmogelijk);
        }
    }

    private static MimeBodyPart deel(String tekst, String soort) throws MessagingException {
        MimeBodyPart deel = new MimeBodyPart();
        deel.setText(tekst, UTF8, soort);
        return deel;
    }

    static String basis() {
        return Omgeving.tekst("OR_ADRES").orElse("http://localhost:8080").strip().replaceAll("/+$", "");
    }

    private static String plat(Post post) {
        return post.tekst() + "\n\nBekijk het in Onderwijsregio: " + basis() + post.pad()
                + "\n\nU kunt op deze mail niet antwoorden. Wilt u deze mails niet meer? Zet ze uit: " + basis() + post.stoppad() + "\n";
    }

    private static String pagina(Post post) {
        String alineas = Stream.of(post.tekst().split("\n\n")).map(a -> "<p>" + veilig(a) + "</p>").collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>" + veilig(post.onderwerp()) + "</title></head>"
                + "<body style=\"font:16px/1.5 sans-serif;color:#1c2a2b;max-width:36em\">" + alineas + "<p><a href=\"" + veilig(basis() + post.pad())
                + "\" style=\"display:inline-block;padding:10px 18px;background:#1b5e57;color:#ffffff;border-radius:6px;text-decoration:none\">"
                + "Bekijken in Onderwijsregio</a></p><p style=\"font-size:14px;color:#48585a\">U kunt op deze mail niet antwoorden. "
                + "<a href=\"" + veilig(basis() + post.stoppad()) + "\" style=\"color:#1b5e57\">Deze mails uitzetten</a></p></body></html>";
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
