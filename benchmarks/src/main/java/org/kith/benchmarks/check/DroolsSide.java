package org.kith.benchmarks.check;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.io.ResourceFactory;

/** Drools with its executable model; a rule knows the object, not the way to it. */
final class DroolsSide {

    private static final String RULES = "org/kith/benchmarks/check/programme.drl";

    private final KieContainer container = container();
    private final List<Object> facts;

    DroolsSide(Programme programme) {
        this.facts = programme.objects();
    }

    private static KieContainer container() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/" + RULES, ResourceFactory.newClassPathResource(RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    List<Discovery> check() {
        List<Discovery> found = new ArrayList<>();
        StatelessKieSession session = container.newStatelessKieSession();
        session.setGlobal("found", found);
        session.execute(facts);
        return found;
    }

    List<String> codes() {
        return check().stream().map(Discovery::code).toList();
    }
}
