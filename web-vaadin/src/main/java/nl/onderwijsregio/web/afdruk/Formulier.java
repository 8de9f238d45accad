package nl.onderwijsregio.web.afdruk;

import static nl.onderwijsregio.web.afdruk.Afdruk.veilig;

import java.util.List;

/** A form on a page of the server, sent to the address of the page. Text goes in, HTML comes out. */
public final class Formulier {
    private final StringBuilder html = new StringBuilder();

    /** A field of several lines. @param waarde what stands in it already */
    public Formulier tekstvak(String naam, String label, String hint, int hoogste, boolean verplicht, String waarde) {
        html.append("<p><label for=\"").append(naam).append("\">").append(veilig(label)).append("</label></p><p id=\"").append(naam).append("-hint\">")
                .append(veilig(hint)).append("</p><textarea id=\"").append(naam).append("\" name=\"").append(naam).append("\" rows=\"5\" maxlength=\"").append(hoogste)
                .append("\" aria-describedby=\"").append(naam).append("-hint\"").append(verplicht ? " required" : "").append('>').append(veilig(waarde)).append("</textarea>\n");
        return this;
    }

    /** One of a few fixed answers; what is sent is its place in the list, from 0. */
    public Formulier keuze(String naam, String vraag, List<String> keuzes) {
        html.append("<fieldset><legend>").append(veilig(vraag)).append("</legend>\n");
        for (int i = 0; i < keuzes.size(); i++) {
            String id = naam + "-" + i;
            html.append("<p><input type=\"radio\" required name=\"").append(naam).append("\" id=\"").append(id).append("\" value=\"").append(i).append("\"> <label for=\"")
                    .append(id).append("\">").append(veilig(keuzes.get(i))).append("</label></p>\n");
        }
        html.append("</fieldset>\n");
        return this;
    }

    String html(String adres, String knop) {
        return "<form method=\"post\" action=\"" + veilig(adres) + "\" accept-charset=\"utf-8\">\n" + html + "<p><button type=\"submit\" class=\"hoofd\">" + veilig(knop)
                + "</button></p>\n</form>\n";
    }
}
