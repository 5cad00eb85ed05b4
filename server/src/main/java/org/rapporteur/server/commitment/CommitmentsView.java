package org.rapporteur.server.commitment;

import java.util.List;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.store.ListedCommitment;

/// What the list of commitments shows.
///
/// @param next where the next page starts
public record CommitmentsView(Filters filters, List<ListedCommitment> rows, String next) {}
