package org.rapporteur;

import java.util.Random;
import java.util.random.RandomGenerator;

/// Chance that can be repeated: the seed is printed, and `-Drapporteur.seed=…` sets it again.
public final class Seeded {

    private static final long USUAL = 20_240_201;

    private Seeded() {}

    public static RandomGenerator random(String what) {
        long seed = Long.getLong("rapporteur.seed", USUAL);
        System.out.println(what + ": seed " + seed + " (-Drapporteur.seed=" + seed + ")");
        return new Random(seed);
    }

    /// One of `choices`.
    @SafeVarargs
    public static <T> T one(RandomGenerator random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
