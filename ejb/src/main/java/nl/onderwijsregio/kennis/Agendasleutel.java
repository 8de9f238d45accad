package nl.onderwijsregio.kennis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The key in the address of somebody's own calendar: 256 bits of chance, of which only the fingerprint is kept.
 *
 * <p>Life cycle: made when asked for, replaced by a new one whenever its owner likes, after which the old address answers nothing.
 */
@Entity
@Table(name = "agendasleutel")
public class Agendasleutel {
    private static final int OCTETTEN = 32;

    @Id @Column(length = 200)
    private String gebruiker;
    @Column(nullable = false, length = 64)
    private String sha256;
    @Column(name = "gemaakt_op", nullable = false)
    private Instant gemaaktOp;

    protected Agendasleutel() {}

    Agendasleutel(String gebruiker) {
        this.gebruiker = gebruiker;
    }

    /** A new key in place of the old one. @return the key, for its owner only */
    String vernieuwen(Instant nu) {
        byte[] toeval = new byte[OCTETTEN];
        new SecureRandom().nextBytes(toeval);
        String sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
        sha256 = hash(sleutel);
        gemaaktOp = nu;
        return sleutel;
    }

    static String hash(String sleutel) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sleutel.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }
}
