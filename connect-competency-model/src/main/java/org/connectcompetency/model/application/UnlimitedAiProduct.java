package org.connectcompetency.model.application;

/** A product of Amazon Connect Customer with unlimited AI, one for each channel. */
public enum UnlimitedAiProduct {
    UNLIMITED_AI_CHAT,
    UNLIMITED_AI_EMAIL,
    UNLIMITED_AI_MESSAGING,
    UNLIMITED_AI_VOICE
}
