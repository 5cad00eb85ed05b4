package org.rapporteur.commitment;

import java.util.List;

/// A clause whose act is said, in whole or in part, by the items below it.
///
/// @param that whether the items are what shall be ("decides that:"), not what is to be done
/// @param hedges of the chapeau; they hold for every item, as conditions and deadlines do
record Chapeau(
        Head head,
        boolean that,
        List<Quotation> hedges,
        List<Quotation> conditions,
        List<Deadline> deadlines) {}
