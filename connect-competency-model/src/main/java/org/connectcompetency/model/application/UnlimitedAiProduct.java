package org.connectcompetency.model.application;

import org.connectcompetency.model.Titled;

/** A product of Amazon Connect Customer with unlimited AI, one for each channel. */
public enum UnlimitedAiProduct implements Titled {
    UNLIMITED_AI_CHAT("Unlimited AI Chat"),
    UNLIMITED_AI_EMAIL("Unlimited AI Email"),
    UNLIMITED_AI_MESSAGING("Unlimited AI Messaging"),
    UNLIMITED_AI_VOICE("Unlimited AI Voice");

    private final String title;

    UnlimitedAiProduct(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
