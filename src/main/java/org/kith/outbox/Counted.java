package org.kith.outbox;

/**
 * How many messages of the last week went the same way.
 *
 * @param how by email or text, empty where that is not decided
 * @param state waits, waits late, sent, sent late, arrived, arrived late, not arrived, no such address or given up
 * @param why what it waits for or was given up for, empty otherwise
 */
public record Counted(String how, String state, String why, long many) {}
