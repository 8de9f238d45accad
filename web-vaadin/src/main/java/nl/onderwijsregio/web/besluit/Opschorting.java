package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;

/** Says of an adopted decision that it is suspended, and which council has not consented to exactly this text. */
final class Opschorting {
    private Opschorting() {}

    /** The consent that is missing; nothing while there is no decision, or when it is not about a plan. */
    static List<Voorlegregel> van(Voorleggen voorleggen, MandaatId mandaat, Rondebeeld beeld) {
        boolean besloten = beeld.uitslag() != null && beeld.uitslag().isAangenomen() && beeld.regel().voorstel().planVersieId() != null;
        return besloten ? voorleggen.opschorting(mandaat, beeld.regel().voorstel().planVersieId()) : List.of();
    }

    static Badge badge() {
        return new Badge(Melding.Soort.LET_OP, t("besluit.opgeschort"));
    }

    static Optional<Melding> melding(List<Voorlegregel> ontbreekt) {
        if (ontbreekt.isEmpty()) {
            return Optional.empty();
        }
        Melding melding = Melding.letOp(t("besluit.opgeschort.kop"));
        ontbreekt.forEach(r -> melding.uitleg(t(r.strekking() == null ? "besluit.opgeschort.wacht" : r.isIngestemd() ? "besluit.opgeschort.anders" : "besluit.opgeschort.niet",
                "raad", r.raadNaam(), "versie", r.versieNummer())));
        return Optional.of(melding.uitleg(t("besluit.opgeschort.gevolg")));
    }
}
