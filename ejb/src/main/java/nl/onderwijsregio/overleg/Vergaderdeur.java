package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;

/** Finds a meeting for somebody and says what that person may do there. */
@ApplicationScoped
class Vergaderdeur {
    @Inject
    Overlegdeur deur;
    @Inject
    VergaderingRepository vergaderingen;
    @Inject
    OrgaanRepository organen;
    @Inject
    OrgaanQuery lezen;

    /** Somebody at a meeting, with everybody who ever sat in its organ. */
    record Zitting(Gemachtigde wie, Vergadering vergadering, Orgaan orgaan, List<Lidregel> leden) {
        /** Who sits there on the day of the meeting. */
        List<Lidregel> zetels() {
            LocalDate dag = dag();
            return leden.stream().filter(l -> l.isLidOp(dag)).toList();
        }

        LocalDate dag() {
            return LocalDate.ofInstant(vergadering.begint(), Klok.ZONE);
        }

        /** The seat of the reader. */
        Optional<Lidregel> eigenZetel() {
            return zetels().stream().filter(l -> l.mandaat().id().isZelfde(wie.mandaat())).findFirst();
        }
    }

    /** For reading: everybody of the region. */
    Zitting lezer(MandaatId mandaat, long vergadering) {
        Gemachtigde wie = deur.lezer(mandaat);
        return zitting(wie, vergaderingen.find(vergadering));
    }

    /** For taking part: who sits there and does not only observe, and who leads. The meeting is held. */
    Zitting deelnemer(MandaatId mandaat, long vergadering) {
        Zitting zitting = vergrendeld(mandaat, vergadering);
        eis(magMeedoen(zitting), OverlegReden.GEEN_DEELNEMER, "orgaan", zitting.orgaan().naam());
        return zitting;
    }

    /** For leading: chair, projectleider, penvoerder. The meeting is held. */
    Zitting leider(MandaatId mandaat, long vergadering) {
        Zitting zitting = vergrendeld(mandaat, vergadering);
        eis(magLeiden(zitting), OverlegReden.GEEN_LEIDING, "orgaan", zitting.orgaan().naam());
        return zitting;
    }

    /** Anybody of the region; the meeting is held. */
    Zitting vergrendeld(MandaatId mandaat, long vergadering) {
        Gemachtigde wie = deur.lezer(mandaat);
        return zitting(wie, vergaderingen.vergrendelen(vergadering));
    }

    boolean magLeiden(Zitting zitting) {
        return deur.magLeiden(zitting.wie(), zitting.leden());
    }

    boolean magMeedoen(Zitting zitting) {
        return magLeiden(zitting) || deur.zit(zitting.wie(), zitting.leden(), Orgaanrol::doetMee);
    }

    private Zitting zitting(Gemachtigde wie, Optional<Vergadering> gevonden) {
        Vergadering vergadering = gevonden.orElseThrow(Overlegdeur::geenToegang);
        wie.eisRegio(vergadering.regioId());
        return new Zitting(wie, vergadering, organen.find(vergadering.orgaanId()).orElseThrow(), lezen.leden(vergadering.orgaanId()));
    }
}
