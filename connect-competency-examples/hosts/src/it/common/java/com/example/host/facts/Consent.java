package com.example.host.facts;

/** A customer that was asked whether it may be named. */
public record Consent(String customer) {}
