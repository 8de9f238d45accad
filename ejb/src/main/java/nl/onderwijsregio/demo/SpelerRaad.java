package nl.onderwijsregio.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import nl.onderwijsregio.gedeeld.Rol;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Acts as {@code medezeggenschap}. */
@Singleton
@Lock(LockType.READ)
@PermitAll
@RunAs(Rol.MEDEZEGGENSCHAP)
@RunAsPrincipal("medezeggenschap")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SpelerRaad extends Speler {}
