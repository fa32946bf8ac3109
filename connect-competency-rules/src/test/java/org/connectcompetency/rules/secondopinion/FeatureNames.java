package org.connectcompetency.rules.secondopinion;

import java.util.ArrayList;
import java.util.List;

/** What partners write where features are asked for: names, aliases, products, and what is not a feature. */
final class FeatureNames {

    /**
     * Names of features by family. The checklist leaves open whether two names of a family mean one feature (is
     * forecasting a part of FCS?), so no case study gets two of them. The aliases of each name, which certainly mean
     * one feature, are in {@link NaiveFeatures}.
     */
    private static final List<List<String>> FAMILIES = List.of(
            List.of("Agentic self-service"),
            List.of("AI agent designer", "First-party AI agents", "Custom AI agents", "AmazonConnectAIAgents"),
            List.of("AI-powered agent assist", "Amazon Q in Connect"),
            List.of("AI-powered manager assist"),
            List.of("Conversational AI"),
            List.of("Contact Lens", "Conversational analytics", "Post-contact summaries"),
            List.of("Performance evaluations", "Amazon Connect - Performance Evaluation"),
            List.of(
                    "FCS",
                    "Forecasting & agent scheduling",
                    "Forecasting",
                    "Capacity planning",
                    "Agent scheduling",
                    "Predictive insights"),
            List.of("Custom metrics", "Reporting & analytics", "Real-time metrics", "Historical metrics"),
            List.of("Screen recording", "AmazonConnectScreenRecording"),
            List.of("Observability, testing, and simulation", "AI agent performance metrics"),
            List.of("ACGR"),
            List.of("Custom AI integrations"),
            List.of("Amazon Connect - Tasks"),
            List.of("AmazonConnectCases"),
            List.of("Amazon Connect - Unlimited AI Voice"),
            List.of("Amazon Lex with Amazon Connect"),
            List.of("Tea leaf reading"));

    private static final List<String> ADJACENT_PRODUCTS = List.of(
            "Amazon Connect Decisions",
            "amazon connect health: patient engagement",
            "AmazonConnectHealthPointofCare",
            "Amazon Connect \u2014 Talent");

    private FeatureNames() {}

    /**
     * Returns names of that many features; a feature with aliases is given under several of them with the chance
     * {@code aliased}.
     */
    static List<String> of(int features, int aliased, Dice dice) {
        List<String> given = new ArrayList<>();
        for (List<String> family : dice.shuffled(FAMILIES).subList(0, features)) {
            List<String> aliases = dice.shuffled(aliases(dice.from(family)));
            int names = dice.percent(aliased) ? dice.between(Math.min(2, aliases.size()), aliases.size()) : 1;
            aliases.subList(0, names).forEach(alias -> given.add(dice.percent(30) ? dice.respelt(alias) : alias));
        }
        return given;
    }

    /** Returns the bare product or an adjacent one, in some spelling. */
    static String noFeature(Dice dice) {
        return dice.respelt(dice.from(dice.percent(50) ? NaiveFeatures.BARE_PRODUCTS : ADJACENT_PRODUCTS));
    }

    private static List<String> aliases(String name) {
        return NaiveFeatures.ALIASES.stream()
                .filter(aliases -> aliases.contains(name))
                .findFirst()
                .orElse(List.of(name));
    }
}
