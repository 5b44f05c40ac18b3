package org.kith.plugins.credentials;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.core.community.Body;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Id;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.Track;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateState;

/** Makes credentials of certificates. */
final class Badges {

    /** The contexts of a credential, in the order that the standard asks for. */
    static final List<String> CONTEXTS = ImmutableList.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private static final List<CertificateState> LEFT_OUT =
            ImmutableList.of(CertificateState.NOT_ISSUED, CertificateState.REVOKED, CertificateState.SUPERSEDED);

    private final Material material;
    private final ExportContext context;
    private final Addresses addresses;
    private final Optional<URI> issuer;
    private final Salts salts;

    Badges(Material material, ExportContext context, Addresses addresses, Optional<URI> issuer, Salts salts) {
        this.material = material;
        this.context = context;
        this.addresses = addresses;
        this.issuer = issuer;
        this.salts = salts;
    }

    /** {@return the credential of a certificate; empty if it does not stand or nobody gives it} */
    Optional<Map<String, ?>> badge(Certificate certificate) {
        CertificateState state = certificate.state(context.asOf());
        if (LEFT_OUT.contains(state)) {
            material.report("credentials.not-standing", certificate, "issued", Kinds.wireName(state), context.asOf());
            return Optional.empty();
        }
        Optional<Cohort> cohort = material.find(Cohort.TYPE, certificate.cohort(), certificate);
        Optional<Course> course = cohort.flatMap(known -> material.find(Course.TYPE, known.course(), certificate));
        Optional<Map<String, ?>> profile = profile(course, certificate);
        if (profile.isEmpty()) {
            material.report("credentials.no-issuer", certificate, "cohort");
        }
        return profile.map(issuedBy -> credential(certificate, cohort, course, issuedBy));
    }

    private Map<String, ?> credential(
            Certificate certificate, Optional<Cohort> cohort, Optional<Course> course, Map<String, ?> issuedBy) {
        ZoneId zone = cohort.map(Cohort::zone).orElse(context.zone());
        ImmutableMap.Builder<String, Object> credential = ImmutableMap.builder();
        credential
                .put("@context", CONTEXTS)
                .put("id", addresses.of("certificates", certificate.id()))
                .put("type", List.of("VerifiableCredential", "OpenBadgeCredential"))
                .put("name", certificate.title().in(context.locale()))
                .put("issuer", issuedBy)
                .put("validFrom", startOf(certificate.issued(), zone));
        certificate.lastDay().ifPresent(last -> credential.put("validUntil", startOf(last.plusDays(1), zone)));
        return credential.put("credentialSubject", subject(certificate, course)).buildOrThrow();
    }

    private static String startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toString();
    }

    private Map<String, ?> subject(Certificate certificate, Optional<Course> course) {
        ImmutableMap.Builder<String, Object> subject = ImmutableMap.builder();
        subject.put("type", List.of("AchievementSubject"));
        Optional<String> known = context.directory().nameOf(certificate.person());
        known.ifPresent(name -> subject.put("identifier", List.of(Recipient.identity(name, salts.of(certificate)))));
        if (known.isEmpty()) {
            material.report("credentials.no-recipient", certificate, "person");
        } else if (Recipient.isName(known.get())) {
            material.note("credentials.guessable-recipient");
        }
        return subject.put("licenseNumber", certificate.serial())
                .put("achievement", achievement(certificate, course))
                .buildOrThrow();
    }

    private Map<String, ?> achievement(Certificate certificate, Optional<Course> course) {
        String title = certificate.title().in(context.locale());
        ImmutableMap.Builder<String, Object> achievement = ImmutableMap.builder();
        achievement
                .put(
                        "id",
                        addresses.of("achievements", course.<Id>map(Course::id).orElse(certificate.cohort())))
                .put("type", List.of("Achievement"))
                .put("achievementType", "Certificate")
                .put("name", title)
                .put(
                        "description",
                        course.flatMap(Course::summary)
                                .map(summary -> summary.in(context.locale()))
                                .orElse(title))
                .put("criteria", ImmutableMap.of("narrative", criteria(certificate, course)));
        course.flatMap(Course::version).ifPresent(version -> achievement.put("version", version));
        return achievement.buildOrThrow();
    }

    /** {@return what the tracks that end with a certificate ask for or, if they say nothing, the conditions by their names} */
    private String criteria(Certificate certificate, Optional<Course> course) {
        String required = course.stream()
                .flatMap(known -> known.tracks().stream())
                .filter(Track::certificate)
                .flatMap(track -> track.requirements().stream())
                .map(text -> text.in(context.locale()))
                .distinct()
                .collect(Collectors.joining("; "));
        String conditions = certificate.conditions().stream()
                .map(checked -> Kinds.wireName(checked.condition()))
                .collect(Collectors.joining(", "));
        return required.isEmpty() ? conditions : required;
    }

    private Optional<Map<String, ?>> profile(Optional<Course> course, Certificate certificate) {
        Optional<Body> provider =
                course.flatMap(Course::provider).flatMap(id -> material.find(Body.TYPE, id, certificate));
        Optional<String> id =
                issuer.map(URI::toString).or(() -> provider.map(body -> addresses.of("issuers", body.id())));
        return id.map(address -> {
            ImmutableMap.Builder<String, Object> profile = ImmutableMap.builder();
            profile.put("id", address).put("type", List.of("Profile"));
            provider.ifPresent(body -> profile.put("name", body.name().in(context.locale())));
            return profile.buildOrThrow();
        });
    }
}
