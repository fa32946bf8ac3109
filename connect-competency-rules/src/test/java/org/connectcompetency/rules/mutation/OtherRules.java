package org.connectcompetency.rules.mutation;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** The rules of a package as the build compiled them, except one. */
public abstract class OtherRules implements Model {

    private final Model all;
    private final String without;

    /**
     * Takes all rules except one.
     *
     * @param all the rules of the package
     * @param without the name of the rule to leave out
     */
    protected OtherRules(Model all, String without) {
        this.all = all;
        this.without = without;
    }

    @Override
    public String getName() {
        return all.getName();
    }

    @Override
    public String getPackageName() {
        return all.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Global> getGlobals() {
        return all.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return all.getRules().stream()
                .filter(rule -> !rule.getName().equals(without))
                .toList();
    }

    @Override
    public List<Query> getQueries() {
        return all.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return all.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return all.getEntryPoints();
    }
}
