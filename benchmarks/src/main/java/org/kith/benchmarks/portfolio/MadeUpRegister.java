package org.kith.benchmarks.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kith.charter.EntryId;
import org.kith.charter.Fact;
import org.kith.charter.Register;
import org.kith.charter.RegisterEntry;
import org.kith.charter.RegisterId;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Qualified;

/** The register of one place: fifty bodies in six sectors, and what they did since some years before the adoption. */
final class MadeUpRegister {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final Random random;
    private final LocalDate adopted;
    private final Register.Builder register;
    private int entries;

    MadeUpRegister(int number, PlaceId place, LocalDate adopted) {
        this.random = new Random(31L * number + 7);
        this.adopted = adopted;
        this.register = Register.builder().id(RegisterId.of(place.value())).place(place);
    }

    Register register() {
        policies(14, "education", "schools");
        policies(14, "workplaces", "workplaces");
        policies(6, "", "trade-unions");
        groups(8);
        work(4);
        exhibitions(4);
        everyYear();
        requests(6);
        looks();
        spread();
        return register.build();
    }

    private void policies(int bodies, String sector, String step) {
        for (int i = 0; i < bodies; i++) {
            BodyId body = opened(step + "-" + i, sector, step);
            if (random.nextInt(5) > 0) {
                LocalDate on = adopted.plusDays(random.nextInt(700) - 200L);
                EntryId policy = add(on, new Fact.PolicyAdopted(body, Optional.empty()), step);
                int reviews = random.nextInt(5);
                for (int year = 1; year <= reviews; year++) {
                    add(on.plusDays(360L * year), new Fact.PolicyReviewed(policy));
                }
                if (random.nextInt(40) == 0) {
                    add(on.plusDays(900), new Fact.Ended(policy));
                }
            }
            if (random.nextInt(60) == 0) {
                add(adopted.plusDays(1_200), new Fact.Closed(body));
            }
        }
    }

    private void groups(int bodies) {
        for (int i = 0; i < bodies; i++) {
            BodyId body = opened("faith-" + i, "worship", "faith");
            if (random.nextInt(4) > 0) {
                add(adopted.plusDays(random.nextInt(900)), new Fact.GroupFormed(body, Optional.empty()), "faith");
            }
        }
    }

    private void work(int bodies) {
        for (int i = 0; i < bodies; i++) {
            BodyId body = opened("care-" + i, "health-support", "hospices-care-homes");
            EntryId work = add(
                    adopted.plusDays(random.nextInt(600)),
                    new Fact.WorkBegun(body, Optional.empty(), Optional.empty()),
                    "hospices-care-homes");
            if (random.nextInt(3) > 0) {
                add(adopted.plusDays(700), new Fact.CitizensCounted(work, Qualified.exactly(random.nextInt(30))));
            }
        }
    }

    private void exhibitions(int bodies) {
        for (int i = 0; i < bodies; i++) {
            BodyId body = opened("culture-" + i, "culture-leisure", "culture");
            event(random.nextInt(2_500), body, "culture");
        }
    }

    private void everyYear() {
        EntryId rules = add(adopted.plusDays(40), new Fact.AwardRulesPublished(Set.of(), Optional.empty()), "award");
        for (int year = 0; year < 1 + random.nextInt(8); year++) {
            int day = 365 * year + random.nextInt(300);
            event(day, BodyId.of("culture-0"), "memorial");
            event(day + 20, BodyId.of("culture-1"), "competition");
            add(adopted.plusDays(day + 50L), new Fact.AwardGiven(rules, 1 + random.nextInt(4)));
            add(adopted.plusDays(day), new Fact.Informed(Set.of(), Optional.empty()), "publicity");
        }
    }

    private void event(int day, BodyId body, String step) {
        add(adopted.plusDays(day), new Fact.EventHeld(Set.of(body), Optional.empty(), Optional.empty()), step);
    }

    private void requests(int bodies) {
        for (int i = 0; i < bodies; i++) {
            LocalDate on = adopted.plusDays(random.nextInt(1_500));
            EntryId asked = add(on, new Fact.EvidenceAsked(BodyId.of("care-" + i % 4), Optional.empty()), "excluded");
            if (random.nextInt(3) > 0) {
                add(on.plusDays(60), new Fact.EvidenceReplied(asked, ReplyKind.NONE, Optional.empty()));
            }
        }
    }

    private void looks() {
        for (int i = 0; i < 4; i++) {
            Set<DiversityAxisId> axes = Set.of(DiversityAxisId.of("poverty"), DiversityAxisId.of("gender"));
            add(
                    adopted.plusDays(random.nextInt(2_000)),
                    new Fact.EqualityReviewed(axes),
                    "schools",
                    "faith",
                    "culture");
        }
    }

    private void spread() {
        add(adopted.plusDays(300L + random.nextInt(800)), new Fact.Reviewed(Optional.empty()));
        int sectors = random.nextInt(5);
        for (int i = 0; i < sectors; i++) {
            add(adopted.plusDays(400L * i + 1), new Fact.SectorJoined(SectorId.of("sector-" + i)));
        }
        EntryId mistake = add(adopted, new Fact.SectorJoined(SectorId.of("worship")));
        add(adopted, new Fact.Retracted(mistake));
    }

    private BodyId opened(String name, String sector, String step) {
        BodyId body = BodyId.of(name);
        Set<SectorId> sectors = sector.isEmpty() ? Set.of() : Set.of(SectorId.of(sector));
        LocalDate on = LONG_AGO.plusDays(random.nextInt(900));
        if (sectors.isEmpty()) {
            add(on, new Fact.Opened(body, sectors), step);
        } else {
            add(on, new Fact.Opened(body, sectors));
        }
        return body;
    }

    private EntryId add(LocalDate on, Fact fact, String... steps) {
        EntryId id = EntryId.of("entry-" + entries++);
        RegisterEntry.Builder entry =
                RegisterEntry.builder().id(id).on(on).knownSince(on).fact(fact);
        for (String step : steps) {
            entry.addSteps(CriterionKey.of(step));
        }
        register.addEntries(entry.build());
        return id;
    }
}
