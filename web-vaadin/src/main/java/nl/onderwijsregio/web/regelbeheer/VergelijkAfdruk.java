package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regelbeheer.Regelvergelijking;
import nl.onderwijsregio.regelbeheer.Versievergelijking;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The comparison of two versions on paper, every part in order. */
@ApplicationScoped
public class VergelijkAfdruk implements Afdrukbron {
    @Inject
    Regelvergelijking vergelijking;

    @Override
    public String pad() {
        return "regelingen/{regeling}/vergelijken/{oud}/{nieuw}";
    }

    @Override
    public Blad maken(Gemachtigde wie, Map<String, String> delen) {
        return blad(vergelijking.vergelijken(wie.mandaat(), delen.get("regeling"), RegelversieView.dag(delen.get("oud")), RegelversieView.dag(delen.get("nieuw"))));
    }

    static Blad blad(Versievergelijking v) {
        Afdruk afdruk = new Afdruk().tekst(v.nieuw().naam()).tekst(t("vergelijken.geraakt", "artikelen",
                v.verschil().geraakt().isEmpty() ? "–" : String.join(", ", v.verschil().geraakt())));
        for (Verschilrijen.Deel deel : Verschilrijen.van(v)) {
            String kop = t("vergelijken.deel." + deel.naam(), "aantal", Verschilrijen.aantal(deel));
            if (deel.rijen().isEmpty()) {
                afdruk.kop(2, kop).tekst(t("vergelijken.deel.gelijk"));
            } else {
                afdruk.kop(2, kop).tabel(kop, deel.koppen(), deel.rijen());
            }
        }
        return new Blad(t("vergelijken.titel.van", "oud", v.oud().versie(), "nieuw", v.nieuw().versie()),
                Opmaak.vingerafdruk(Regelkenmerk.sha(v.oud())) + " · " + Opmaak.vingerafdruk(Regelkenmerk.sha(v.nieuw())), afdruk);
    }
}
