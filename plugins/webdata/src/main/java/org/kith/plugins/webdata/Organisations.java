package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.number.Money;
import org.kith.core.validation.Pointer;
import org.kith.course.ContactPoint;
import org.kith.course.Course;
import org.kith.course.Funding;
import org.kith.course.Link;

/** Makes the bodies that give a course, help with it or pay for it. */
final class Organisations {

    private final Material material;

    Organisations(Material material) {
        this.material = material;
    }

    /** Puts provider, contributors and funding. */
    void putAll(Node node, Course course) {
        node.putIfPresent(
                        "provider",
                        course.provider().flatMap(id -> organisation(id, course, Pointer.ROOT.child("provider"))))
                .putAll("contributor", contributors(course))
                .putAll("funding", grants(course));
    }

    private List<Node> contributors(Course course) {
        Pointer partners = Pointer.ROOT.child("partners");
        return IntStream.range(0, course.partners().size())
                .mapToObj(i -> organisation(
                        course.partners().get(i).body(),
                        course,
                        partners.child(i).child("body")))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private List<Node> grants(Course course) {
        Pointer funding = Pointer.ROOT.child("funding");
        return IntStream.range(0, course.funding().size())
                .mapToObj(i -> grant(course.funding().get(i), course, funding.child(i)))
                .collect(toImmutableList());
    }

    private Node grant(Funding funding, Course course, Pointer at) {
        return Node.of(funding.amount().isPresent() ? "MonetaryGrant" : "Grant")
                .put("name", material.text(funding.title()))
                .putIfPresent("amount", funding.amount().map(Organisations::amount))
                .putIfPresent("funder", funding.body().flatMap(id -> organisation(id, course, at.child("body"))));
    }

    private static Node amount(Money amount) {
        return Node.of("MonetaryAmount")
                .put("value", amount.amount().toPlainString())
                .put("currency", amount.currency().getCurrencyCode());
    }

    private Optional<Node> organisation(BodyId id, Course course, Pointer at) {
        return material.find(Body.TYPE, id, course, at)
                .map(body -> Node.of("Organization", material.addresses().of(Body.TYPE.name(), id))
                        .put("name", material.text(body.name()))
                        .putIfPresent("contactPoint", contact(id, course)));
    }

    /** {@return whom to ask at a body: where the contact names no body, that is the provider} */
    private Optional<Node> contact(BodyId id, Course course) {
        return course.contact()
                .filter(contact -> contact.body().or(course::provider).equals(Optional.of(id)))
                .map(this::contactPoint);
    }

    private Node contactPoint(ContactPoint contact) {
        List<Link> links = contact.link().stream().toList();
        return Node.of("ContactPoint")
                .put("contactType", material.text(contact.role()))
                .putIfPresent(
                        "email", links.stream().flatMap(Organisations::mailbox).findFirst())
                .putAll("url", Syllabus.pages(links));
    }

    private static Stream<String> mailbox(Link link) {
        return Optional.of(link.address()).filter(address -> "mailto".equals(address.getScheme())).stream()
                .map(address -> Splitter.on('?')
                        .split(address.getSchemeSpecificPart())
                        .iterator()
                        .next());
    }
}
