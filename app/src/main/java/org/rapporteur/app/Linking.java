package org.rapporteur.app;

import org.rapporteur.challenge.ChallengeLinker;
import org.rapporteur.challenge.Cycle;

/// A cycle, and what links provisions to its challenges.
record Linking(Cycle cycle, ChallengeLinker linker) {}
