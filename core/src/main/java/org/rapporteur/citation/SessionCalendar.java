package org.rapporteur.citation;

/// In which years a body's sessions fall: evidence for or against a body where only a number and a
/// date are known.
///
/// Example: the General Assembly's 78th session began in 1945 + 78 = 2023 and ended in 2024. Facts
/// of the catalogue.
///
/// @param organ id of the organ
/// @param firstSession number of the first session that the rule holds for
/// @param firstYear year in which that session began
/// @param sessionsPerYear how many sessions the body holds in a year; 0.5 for one every second year
/// @param spillYears how many years after its beginning a session may still adopt texts
/// @param yearNumbered whether the number before the stroke is the year itself (`2023/24`)
/// @param lastYear last year for which a session is known or planned
/// @param special whether the body holds special sessions, numbered `S-30`
public record SessionCalendar(
        String organ,
        int firstSession,
        int firstYear,
        double sessionsPerYear,
        int spillYears,
        boolean yearNumbered,
        boolean special,
        int lastYear) {

    /// Whether a text with this session number can have been adopted in `year`; 0 where the year is
    /// not known.
    public boolean admits(int session, int year) {
        if (session < firstSession) {
            return false;
        }
        int begun =
                yearNumbered
                        ? session
                        : firstYear + (int) ((session - firstSession) / sessionsPerYear);
        if (begun > lastYear) {
            return false;
        }
        int early = yearNumbered || sessionsPerYear != 1 ? 1 : 0;
        return year == 0 || (year >= begun - early && year <= begun + spillYears);
    }
}
