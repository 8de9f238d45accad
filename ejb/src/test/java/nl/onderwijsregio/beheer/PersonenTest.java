package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.beheer.Beheerstand.KLOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonenTest extends Databanktest {
    /** A realm in memory; "weg" plays Keycloak that does not answer. */
    private static final class Proefrealm extends Realm {
        private final Map<String, Persoon> personen = new LinkedHashMap<>();
        private boolean weg;

        @Override
        public Persoon find(String id) {
            bereiken();
            return personen.get(id);
        }

        @Override
        public void maken(Uitnodiging u, String wachtwoord) {
            bereiken();
            personen.put(u.gebruikersnaam(), new Persoon(u.gebruikersnaam(), u.gebruikersnaam(), u.achternaam(), u.email(), true, u.rollen()));
        }

        @Override
        public void actiefZetten(String id, boolean actief) {
            Persoon p = find(id);
            personen.put(id, new Persoon(id, p.gebruikersnaam(), p.naam(), p.email(), actief, p.rollen()));
        }

        @Override
        public void rollenZetten(String id, Set<String> oud, Set<String> nieuw) {
            Persoon p = find(id);
            personen.put(id, new Persoon(id, p.gebruikersnaam(), p.naam(), p.email(), p.actief(), nieuw));
        }

        private void bereiken() {
            if (weg) {
                throw new Weigering(PartijReden.KEYCLOAK_ONBEREIKBAAR);
            }
        }
    }

    private final Proefrealm realm = new Proefrealm();
    private Beheerstand stand;
    private Personen personen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Beheerstand::new);
        personen = new Bouwdoos(em, KLOK, stand.toegang(), realm).maken(Personen.class);
        realm.personen.put("beheerder", new Persoon("beheerder", "beheerder", "Beheerder", "", true, Set.of("beheer", "re")));
        realm.personen.put("jansen", new Persoon("jansen", "jansen", "Jansen", "", true, Set.of("bestuur")));
    }

    @Test
    void wie_uitgenodigd_is_krijgt_een_tijdelijk_wachtwoord_en_een_regel_in_het_logboek() {
        var uitgenodigd = inTransactie(e -> personen.uitnodigen(stand.beheer, nieuw()));
        assertThat(uitgenodigd.wachtwoord()).hasSize(19);
        assertThat(realm.personen.get("nieuw").rollen()).containsExactly("bestuur");
        assertThat(logboek()).containsExactly("uitnodigen nieuw bestuur");
    }

    @Test
    void niemand_schakelt_zichzelf_uit_en_een_ander_wel() {
        weigert(BeheerReden.EIGEN_UITSCHAKELEN, () -> personen.uitschakelen(stand.beheer, "beheerder"));
        doen(() -> personen.uitschakelen(stand.beheer, "jansen"));
        assertThat(realm.personen.get("jansen").actief()).isFalse();
        doen(() -> personen.inschakelen(stand.beheer, "jansen"));
        assertThat(realm.personen.get("jansen").actief()).isTrue();
        assertThat(logboek()).containsExactly("uitschakelen jansen null", "inschakelen jansen null");
    }

    @Test
    void niemand_neemt_zichzelf_de_rol_beheer_af_maar_een_andere_rol_wel() {
        weigert(BeheerReden.EIGEN_ROL_BEHEER, () -> personen.rollenWijzigen(stand.beheer, "beheerder", Set.of("re")));
        doen(() -> personen.rollenWijzigen(stand.beheer, "beheerder", Set.of("beheer")));
        assertThat(realm.personen.get("beheerder").rollen()).containsExactly("beheer");
        doen(() -> personen.rollenWijzigen(stand.beheer, "jansen", Set.of()));
        assertThat(logboek()).containsExactly("rollenWijzigen beheerder beheer, re -> beheer", "rollenWijzigen jansen bestuur -> geen rollen");
    }

    @Test
    void is_keycloak_weg_dan_gebeurt_er_niets_en_staat_er_niets_in_het_logboek() {
        realm.weg = true;
        weigert(PartijReden.KEYCLOAK_ONBEREIKBAAR, () -> personen.uitnodigen(stand.beheer, nieuw()));
        weigert(PartijReden.KEYCLOAK_ONBEREIKBAAR, () -> personen.uitschakelen(stand.beheer, "jansen"));
        assertThat(logboek()).isEmpty();
    }

    private void weigert(Reden reden, Runnable handeling) {
        assertThatThrownBy(() -> doen(handeling)).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }

    private List<String> logboek() {
        return em.createQuery("select concat(l.handeling, ' ', l.onderwerpId, ' ', coalesce(l.toelichting, 'null')) from Logregel l order by l.id",
                String.class).getResultList();
    }

    private static Uitnodiging nieuw() {
        return new Uitnodiging("nieuw", "", "Nieuw", "nieuw@school.nl", Set.of("bestuur"));
    }
}
