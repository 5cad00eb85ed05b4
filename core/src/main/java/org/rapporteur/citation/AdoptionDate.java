package org.rapporteur.citation;

/// The date behind a number: "70/1 of 25 September 2015", «70/1 du 25 septembre 2015».
///
/// @param year 0 where no date follows
/// @param end where the date ends; where the number ends when no date follows
record AdoptionDate(int year, int end) {

    private static final int MOST_BYTES_TO_DAY = 16;
    private static final int LONGEST_MONTH = 44;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    /// Reads a day of one or two digits close behind the number, then a month in words, then a
    /// year.
    static AdoptionDate after(byte[] text, int end, int to) {
        var none = new AdoptionDate(0, end);
        int start = end < to && text[end] == ',' ? end + 1 : end;
        int day = nextDigit(text, start, Math.min(to, start + MOST_BYTES_TO_DAY));
        if (day < 0) {
            return none;
        }
        int dayEnd = digitsEnd(text, day, to);
        if (dayEnd - day > 2) {
            return none;
        }
        int year = nextDigit(text, dayEnd, Math.min(to, dayEnd + LONGEST_MONTH));
        if (year < 0 || year - dayEnd < 4) {
            return none;
        }
        int yearEnd = digitsEnd(text, year, to);
        boolean bounded = yearEnd >= to || text[yearEnd] != '/';
        int value = yearEnd - year == 4 && bounded ? value(text, year, yearEnd) : 0;
        return value >= FIRST_YEAR && value <= LAST_YEAR ? new AdoptionDate(value, yearEnd) : none;
    }

    /// The next digit before anything that ends a date; -1 where there is none. In Arabic a month
    /// has two names with a stroke between them.
    private static int nextDigit(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (MentionScanner.isDigit(b)) {
                return i;
            }
            boolean doubleMonth = b == '/' && i > from && text[i - 1] < 0;
            if (!doubleMonth && (b == ',' || b == ';' || b == '(' || b == '/' || b == ')')) {
                return -1;
            }
        }
        return -1;
    }

    private static int digitsEnd(byte[] text, int from, int to) {
        int end = from;
        while (end < to && MentionScanner.isDigit(text[end])) {
            end++;
        }
        return end;
    }

    private static int value(byte[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
