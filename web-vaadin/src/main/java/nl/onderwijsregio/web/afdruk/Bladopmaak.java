package nl.onderwijsregio.web.afdruk;

import static nl.onderwijsregio.web.afdruk.Afdruk.veilig;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.Locale;

/** The whole HTML of a page for paper: A4, no menu, one stylesheet. */
public final class Bladopmaak {
    private Bladopmaak() {}

    /** @param gemaakt what stands under the page */
    public static String html(Blad blad, Locale taal, String gemaakt, String context) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · %s</title>
                <link rel="icon" href="%s/favicon.svg"><link rel="stylesheet" href="%s/afdruk.css">
                </head>
                <body>
                <header><p>%s</p><button type="button" onclick="print()">%s</button></header>
                <main><h1>%s</h1>
                %s</main>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """.formatted(taal.getLanguage(), veilig(blad.titel()), veilig(t("kader.product")), context, context, veilig(blad.kopregel()),
                veilig(t("kader.afdrukken")), veilig(blad.titel()), blad.inhoud().html(), veilig(gemaakt));
    }
}
