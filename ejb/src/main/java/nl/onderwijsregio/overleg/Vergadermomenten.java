package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.taak.Agendamoment;
import nl.onderwijsregio.taak.Agendamomentbron;

/** The meetings somebody was invited to, for the own agenda: not those one said not to come to, nor as a deputy those one did not say to come to. */
@ApplicationScoped
class Vergadermomenten implements Agendamomentbron {
    @Inject
    VergaderingQuery query;
    @Inject
    MandaatQuery mandaten;

    @Override
    public List<Agendamoment> momenten(String gebruiker, Instant vanaf, LocalDate dag) {
        var geldig = mandaten.van(gebruiker).stream().filter(m -> m.isGeldigOp(dag)).collect(Collectors.toMap(m -> m.id().waarde(), m -> m));
        return geldig.isEmpty() ? List.of() : query.voorAgenda(geldig.keySet(), vanaf).stream().filter(Vergadermomenten::gaat)
                .map(e -> moment(e, geldig.get(e.mandaatId()))).toList();
    }

    private static boolean gaat(Eigenvergadering eigen) {
        return eigen.regel().uitgenodigdOp() != null && eigen.presentie() != Presentiestand.KOMT_NIET && eigen.presentie() != Presentiestand.AFWEZIG
                && (eigen.rol() != Orgaanrol.PLAATSVERVANGER || eigen.presentie() != null);
    }

    private static Agendamoment moment(Eigenvergadering eigen, Mandaatregel mandaat) {
        Vergaderregel v = eigen.regel();
        return new Agendamoment("vergadering-" + v.id(), v.orgaan() + " · " + mandaat.regioNaam(), v.wanneer().plaats(), v.wanneer().link(),
                "/" + mandaat.portaal().pad() + "/" + mandaat.id() + "/overleg/vergaderingen/" + v.id(), v.wanneer().begint(), v.wanneer().eindigt(), v.wijziging(), v.gewijzigdOp(),
                v.status() == Vergaderstatus.AFGEZEGD);
    }
}
