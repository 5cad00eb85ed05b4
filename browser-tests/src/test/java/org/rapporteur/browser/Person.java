package org.rapporteur.browser;

/// Somebody who takes part in the review.
///
/// @param name by which the person signs in
/// @param role as `account add` takes it
record Person(String name, String fullName, String role, String state, String organisation) {

    static final Person ADMINISTRATOR =
            new Person("vera", "Vera Administrator", "administrator", "", "Secretariat");
    static final Person EDITOR =
            new Person("ines", "Ines Officer", "editor", "", "Secretariat of the review");
    static final Person ASSESSOR =
            new Person("ada", "Ada Assessor", "assessor", "Arcadia", "Institute of Arcadia");
    static final Person APPROVER =
            new Person("otto", "Otto Approver", "approver", "Oceania", "Ministry of Oceania");
    static final Person FOCAL_POINT =
            new Person("uma", "Uma Focal", "focal-point", "Utopia", "Ministry of Utopia");
    static final Person MONITOR = new Person("mo", "Mo Monitor", "contributor", "", "Wells United");
}
