package org.kith.plugins.credentials;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.certificate.Certificate;

/**
 * Writes certificates as credentials of Open Badges 3.0, which a host may sign.
 *
 * <p>With the option {@code certificate} the file is that one credential; without it, a presentation of all. With the option
 * {@code participant} only those of that person are written, and for the audience of one person nothing is without it. Certificates that were taken
 * back, or in whose place another stands, are left out. Nobody is named: the recipient is a salted hash of what the
 * directory of the context tells, for audiences that may know it. The standard keeps the salt beside the hash, so whoever holds the
 * file can try names and addresses; give it to the learner only. Immutable and thread-safe.
 */
public final class OpenBadgesExporter implements Exporter {

    private static final String ALL = "";

    private static final Option<String> CERTIFICATE = Option.of(
            "certificate",
            Kinds.STRING,
            ALL,
            "The id of the certificate to write; all in one presentation without it.");

    private static final Option<Optional<PersonRef>> PARTICIPANT = Option.person(
            "participant",
            "The host's key of the one person whose certificates are written; for the audience self it must be given.");

    private static final Option<URI> BASE = Option.of(
            "base",
            Kinds.URI,
            Addresses.MADE_UP,
            "The address below which the host shows credentials, with a slash at its end.");

    private static final Option<URI> ISSUER = Option.of(
            "issuer",
            Kinds.URI,
            Addresses.MADE_UP,
            "The address of whoever gives the certificates; of the provider without it.");

    private static final Option<Salts> SALT = Option.of(
            "salt",
            Salts.KIND,
            Salts.OPEN,
            "A secret of the host, of at least 16 characters, from which the salts of recipients are made; without it they are made"
                    + " from certificates alone.");

    /** Makes the exporter. */
    public OpenBadgesExporter() {}

    @Override
    public String name() {
        return "open-badges";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return ImmutableList.of(CERTIFICATE, PARTICIPANT, BASE, ISSUER, SALT);
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(Certificate.TYPE, Cohort.TYPE, Course.TYPE, Body.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Optional<PersonRef> participant = context.options().get(PARTICIPANT);
        if (participant.isEmpty() && context.audience() == Audience.SELF) {
            return Findings.of(Finding.of(Severity.ERROR, "credentials.no-participant", Material.MESSAGES));
        }
        String wanted = context.options().get(CERTIFICATE);
        List<Certificate> certificates = dossier.all(Certificate.TYPE).stream()
                .filter(certificate ->
                        wanted.equals(ALL) || certificate.id().value().equals(wanted))
                .filter(certificate -> participant.stream().allMatch(certificate.person()::equals))
                .toList();
        Addresses addresses = new Addresses(context.options().get(BASE));
        Material material = new Material(dossier);
        Badges badges = new Badges(
                material, context, addresses, issuer(context), context.options().get(SALT));
        List<Map<String, ?>> written = certificates.stream()
                .flatMap(certificate -> badges.badge(certificate).stream())
                .collect(toImmutableList());
        Findings findings = material.findings().plus(about(wanted, written.size(), addresses));
        if (!findings.hasErrors()) {
            out.write(JsonTree.bytes(wanted.equals(ALL) ? presentation(written) : written.get(0)));
        }
        return findings;
    }

    private static Optional<URI> issuer(ExportContext context) {
        return Optional.of(context.options().get(ISSUER)).filter(address -> !address.equals(Addresses.MADE_UP));
    }

    private static Map<String, ?> presentation(List<Map<String, ?>> credentials) {
        return ImmutableMap.of(
                "@context",
                Badges.CONTEXTS.subList(0, 1),
                "type",
                List.of("VerifiablePresentation"),
                "verifiableCredential",
                credentials);
    }

    /** {@return what there is to say of the file as a whole} */
    private static Findings about(String wanted, int written, Addresses addresses) {
        if (written == 0) {
            return Findings.of(
                    wanted.equals(ALL)
                            ? Finding.of(Severity.INFO, "credentials.empty", Material.MESSAGES)
                            : Finding.of(Severity.ERROR, "credentials.unknown-certificate", Material.MESSAGES, wanted));
        }
        return addresses.areMadeUp()
                ? Findings.of(Finding.of(Severity.INFO, "credentials.no-address", Material.MESSAGES))
                : Findings.NONE;
    }
}
