package nl.onderwijsregio.partij;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.Planstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses open: what stands behind the mandaat must be something that is written in some round. */
class ToegangTest extends Databanktest {
    private Planstand stand;
    private Toegang toegang;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        Principal wie = () -> "projectleider";
        SessionContext context = (SessionContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SessionContext.class},
                (zelf, methode, waarden) -> methode.getName().equals("getCallerPrincipal") ? wie : true);
        toegang = new Bouwdoos(em, stand.klok, Planstand.REGELINGEN, context).maken(Toegang.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldnor-2025", "onderwijsregio-2024", "voorlopers-2023", "ldnor-2026-2029", "ldnor-2026-2029.ambitieafspraken"})
    void een_adres_opent_wat_een_regeling_laat_schrijven(String werkstuk) {
        assertThat(toegang.namens(adres(werkstuk)).werkstuk()).isEqualTo(adres(werkstuk).werkstuk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verzonnen-2030", "ldnor-2025.ambitieafspraken", "ldnor-2025.samenwerkingsovereenkomst", "rap-2024", "verzonnen-2030.ambitieafspraken"})
    void een_adres_van_iets_dat_geen_regeling_laat_schrijven_opent_niets(String werkstuk) {
        assertThatThrownBy(() -> toegang.namens(adres(werkstuk))).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(PartijReden.GEEN_TOEGANG));
    }

    private MandaatId adres(String werkstuk) {
        return MandaatId.of(stand.projectleider.waarde() + "-" + werkstuk);
    }
}
