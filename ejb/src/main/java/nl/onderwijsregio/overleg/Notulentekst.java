package nl.onderwijsregio.overleg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.plan.Vingerafdruk;

/** The minutes of a meeting as one plain text: what is laid down and hashed. */
final class Notulentekst {
    private Notulentekst() {}

    static String van(Vergaderbeeld beeld) {
        Vergaderopgave wanneer = beeld.regel().wanneer();
        StringBuilder tekst = new StringBuilder("Notulen van ").append(beeld.regel().orgaan()).append("\n\nDatum: ").append(Datumtekst.moment(wanneer.begint()))
                .append("\nPlaats: ").append(Stream.of(wanneer.plaats(), wanneer.link().isEmpty() ? "" : "online").filter(d -> !d.isEmpty()).collect(Collectors.joining(", ")))
                .append("\n\nAanwezig: ").append(namen(beeld.presentie(), Presentiestand.AANWEZIG)).append("\nAfwezig: ")
                .append(namen(beeld.presentie().stream().filter(p -> p.lid().rol() != Orgaanrol.PLAATSVERVANGER).toList(), Presentiestand.AFWEZIG));
        for (int i = 0; i < beeld.punten().size(); i++) {
            tekst.append("\n\n").append(i + 1).append(". ").append(punt(beeld.punten().get(i)));
        }
        if (!beeld.acties().isEmpty()) {
            tekst.append("\n\nActies");
            beeld.acties().forEach(a -> tekst.append("\n- ").append(a.tekst()).append(" (").append(a.partij()).append(", uiterlijk ").append(Datumtekst.dag(a.termijn())).append(')'));
        }
        return tekst.append('\n').toString();
    }

    /** Who was there; of whom nothing was written down is not told. */
    private static String namen(List<Presentieregel> presentie, Presentiestand stand) {
        String namen = presentie.stream().filter(p -> p.stand() == stand).map(p -> p.lid().mandaat().gebruiker() + " (" + p.lid().mandaat().partijNaam()
                + (p.lid().rol() == Orgaanrol.LID ? "" : ", " + p.lid().rol().name().toLowerCase(Locale.ROOT)) + ")").collect(Collectors.joining(", "));
        return namen.isEmpty() ? "niet opgeschreven" : namen;
    }

    private static String punt(Vergaderpuntregel punt) {
        StringBuilder tekst = new StringBuilder(punt.onderwerp()).append(" (").append(punt.soort().name().toLowerCase(Locale.ROOT)).append(')');
        if (punt.stuk() != null) {
            tekst.append("\nStuk: versie ").append(punt.stuk().versieNummer()).append(", vingerafdruk ").append(new Vingerafdruk(punt.stuk().sha256()));
        }
        if (punt.voorstel() != null) {
            tekst.append("\nVoorstel van ").append(punt.voorstel().partij()).append(": versie ").append(punt.voorstel().versie()).append(", vingerafdruk ")
                    .append(new Vingerafdruk(punt.voorstel().sha256()));
        }
        if (punt.stemming() != null) {
            tekst.append("\nStemming ").append(punt.stemming().nummer()).append(" over versie ").append(punt.stemming().versieNummer()).append(", vingerafdruk ")
                    .append(new Vingerafdruk(punt.stemming().sha256())).append(punt.stemming().besluitnummer() == null ? "" : ", besluit " + punt.stemming().besluitnummer());
        }
        if (!punt.notulen().isEmpty()) {
            tekst.append("\n").append(punt.notulen());
        }
        if (!punt.besluit().isEmpty()) {
            tekst.append("\nBesluit: ").append(punt.besluit());
        }
        return tekst.toString();
    }
}
