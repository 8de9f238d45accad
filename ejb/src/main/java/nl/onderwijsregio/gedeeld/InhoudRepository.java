package nl.onderwijsregio.gedeeld;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of files in pieces of 256 KB, in a table of their own: what lists files never reads them.
 *
 * @param tabel table with the key, {@code nummer} from 0 and {@code inhoud}; a name in the code, never what somebody typed
 * @param sleutel its column with the id of the file
 */
public record InhoudRepository(String tabel, String sleutel) {
    private static final int STUK = 256 * 1024;

    /** Stores the bytes of a file that has none yet. */
    public void bewaren(EntityManager em, long id, byte[] inhoud) {
        for (int nummer = 0; nummer * STUK < inhoud.length; nummer++) {
            byte[] stuk = Arrays.copyOfRange(inhoud, nummer * STUK, Math.min(inhoud.length, (nummer + 1) * STUK));
            em.createNativeQuery("insert into " + tabel + " (" + sleutel + ", nummer, inhoud) values (:id, :n, :i)")
                    .setParameter("id", id).setParameter("n", nummer).setParameter("i", stuk).executeUpdate();
        }
    }

    /** All bytes of the file; none when it has none. */
    @SuppressWarnings("unchecked") // a native query of one column
    public byte[] lezen(EntityManager em, long id) {
        List<byte[]> stukken = em.createNativeQuery("select s.inhoud from " + tabel + " s where s." + sleutel + " = :id order by s.nummer", byte[].class)
                .setParameter("id", id).getResultList();
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        stukken.forEach(geheel::writeBytes);
        return geheel.toByteArray();
    }
}
