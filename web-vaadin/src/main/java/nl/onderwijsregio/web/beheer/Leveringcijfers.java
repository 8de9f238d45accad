package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.gegevens.Verschiltelling;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The difference of a file in numbers. */
class Leveringcijfers extends Tabel {
    Leveringcijfers(Verschiltelling telling) {
        super(t("beheer.levering.cijfers"));
        kolom(t("beheer.levering.wat"));
        getalkolom(t("beheer.levering.aantal"));
        cijfer("gelezen", telling.gelezen());
        cijfer("nieuw", telling.nieuw());
        cijfer("gewijzigd", telling.gewijzigd());
        cijfer("gelijk", telling.gelijk());
        cijfer("verdwenen", telling.verdwenen());
        cijfer("geweigerd", telling.geweigerd());
        cijfer("meldingen", telling.meldingen());
    }

    private void cijfer(String wat, int aantal) {
        rij(t("beheer.levering.cijfer." + wat), Opmaak.nu().getal(aantal));
    }
}
