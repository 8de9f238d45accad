package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenoverzicht;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Takenlijst;

/** The tasks in the order in which they press; what waits for others is folded. */
class TakenBlok extends Div {
    private final Gemachtigde wie;
    private final LocalDate vandaag;

    TakenBlok(Gemachtigde wie, Takenoverzicht taken, LocalDate vandaag) {
        this.wie = wie;
        this.vandaag = vandaag;
        addClassName("taken");
        if (taken.aantal() == 0) {
            add(leeg(taken));
        }
        groep("te-laat", taken.teLaat());
        groep("deze-week", taken.dezeWeek());
        groep("later", taken.later());
        if (!taken.opAnderen().isEmpty()) {
            NativeDetails anderen = new NativeDetails(kop("anderen", taken.opAnderen().size()), lijst(taken.opAnderen(), ""));
            anderen.addClassName("vouw");
            add(anderen);
        }
    }

    private static LegeStaat leeg(Takenoverzicht taken) {
        return taken.deadlines().isEmpty() ? new LegeStaat(t("wacht.leeg"))
                : new LegeStaat(t("wacht.leeg.deadline", "datum", taken.deadlines().getFirst().dag(),
                        "wat", DeadlinesBlok.zin(taken.deadlines().getFirst())));
    }

    private void groep(String soort, List<Taak> taken) {
        if (!taken.isEmpty()) {
            H2 kop = new H2(kop(soort, taken.size()));
            kop.addClassName("groep-" + soort);
            add(kop, lijst(taken, soort));
        }
    }

    private static String kop(String soort, int aantal) {
        return t("wacht." + soort, "aantal", aantal);
    }

    private Takenlijst lijst(List<Taak> taken, String soort) {
        Takenlijst lijst = new Takenlijst();
        lijst.addClassName("lijst-" + soort);
        taken.forEach(taak -> lijst.rij(Taakregel.zin(taak), Taakregel.onder(taak, Taakregel.waar(wie), vandaag),
                Taakregel.rechts(taak, vandaag), Adres.van(wie.voor(taak.werkstuk()), taak.pad())));
        return lijst;
    }
}
