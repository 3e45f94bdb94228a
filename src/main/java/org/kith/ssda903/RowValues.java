package org.kith.ssda903;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.codes.CodeList;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.intake.Refusal;

/** What a row tells, value by value: every value is looked at, so a row with two faults has two findings. */
final class RowValues {

    private static final Pattern POSTCODE = Pattern.compile("[A-Z0-9 ]{2,10}");
    private static final Pattern WHOLE_POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern WITHOUT_SPACE = Pattern.compile("^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$");
    private static final Pattern UPN = Pattern.compile("[A-Z][0-9]{11}[A-Z0-9]|UN[0-9]");
    private static final Pattern URN = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern YES_OR_NO = Pattern.compile("[01]|TRUE|FALSE");
    private static final Pattern PARTLY_KNOWN_DATE = Pattern.compile("(?i)zz[-/.](zz|[0-9]{1,2})[-/.][0-9]{4}");

    private RowValues() {}

    static HeaderRow header(Row row) throws Refusal {
        HeaderRow header = new HeaderRow(
                row.child(),
                sex(row),
                row.requiredDate("DOB"),
                orNone(row.code("ETHNIC", CodeList.ETHNICITY, row.lastDay())),
                row.unbroken("UPN", UPN, "a unique pupil number, or the code that says why there is none"));
        row.text("MOTHER", YES_OR_NO, "1, 0 or nothing");
        String motherSince = row.value("MC_DOB");
        if (!motherSince.isEmpty() && !WrittenDate.isNone(motherSince) && row.dateOrNone("MC_DOB") == null) {
            row.note("MC_DOB", "a date as dd/mm/yyyy or nothing");
        }
        return header;
    }

    static Episode episode(Row row) throws Refusal {
        LocalDate from = row.requiredDate("DECOM");
        LocalDate until = row.end("DEC", from, "DECOM");
        LocalDate day = inUse(row, until);
        String ceased = row.optionalCode("REC", CodeList.EPISODE_CEASED, day);
        if (until != null && row.value("REC").isEmpty()) {
            row.note("REC", "why the episode ended, since DEC is given; read without it");
        }
        return new Episode(
                from,
                until,
                row.code("PLACE", CodeList.PLACE, day),
                row.optionalCode("PLACE_PROVIDER", CodeList.PROVIDER, day),
                row.code("LS", CodeList.LEGAL_STATUS, day),
                row.code("CIN", CodeList.NEED, day),
                row.code("RNE", CodeList.NEW_EPISODE, day),
                ceased,
                row.optionalCode("REASON_PLACE_CHANGE", CodeList.PLACE_CHANGE, day),
                postcode(row, "HOME_POST"),
                postcode(row, "PL_POST"),
                row.unbroken("URN", URN, "a unique reference number"));
    }

    static Spell spell(Row row) throws Refusal {
        String worker = WorkerCode.of(row.value("SW_ID"));
        if (!WorkerCode.isOne(worker) || CellValue.isTruth(worker)) {
            row.leaveOut("SW_ID", "what the worker is known by, in letters and digits");
        }
        LocalDate from = row.requiredDate("SW_DECOM");
        LocalDate until = row.end("SW_DEC", from, "SW_DECOM");
        String reason = row.optionalCode("SW_REASON", CodeList.WORKER_CHANGE, inUse(row, until));
        return new Spell(worker, from, until, reason == null ? null : new ChangeReason(reason));
    }

    static Review review(Row row) throws Refusal {
        return new Review(row.requiredDate("REVIEW"), row.code("REVIEW_CODE", CodeList.REVIEW, row.lastDay()));
    }

    static MissingPeriod missing(Row row) throws Refusal {
        String kind = row.code("MISSING", CodeList.MISSING, row.lastDay());
        LocalDate from = row.requiredDate("MIS_START");
        return new MissingPeriod(kind, from, row.end("MIS_END", from, "MIS_START"));
    }

    static CareLeaverStatus careLeaver(Row row) throws Refusal {
        return new CareLeaverStatus(
                row.code("IN_TOUCH", CodeList.IN_TOUCH, row.lastDay()),
                row.code("ACTIV", CodeList.ACTIVITY, row.lastDay()),
                row.code("ACCOM", CodeList.ACCOMMODATION, row.lastDay()));
    }

    static OrderPeriod order(Row row) throws Refusal {
        LocalDate from = row.requiredDate("DOLO_START");
        return new OrderPeriod(from, row.end("DOLO_END", from, "DOLO_START"));
    }

    static Unaccompanied unaccompanied(Row row) throws Refusal {
        if (!row.value("SEX").isEmpty()) {
            sex(row);
        }
        return new Unaccompanied(row.end("DUC"));
    }

    /** Reads every value of a row and keeps none: what is wrong in it is found. */
    static void each(Row row) throws Refusal {
        row.child();
        if (row.kind().required().contains("DOB")) {
            row.requiredDate("DOB");
        }
        switch (row.kind()) {
            case HEADER -> header(row);
            case EPISODES -> {
                episode(row);
                row.text("HOME_POST", WHOLE_POSTCODE, "a postcode");
                row.text("PL_POST", WHOLE_POSTCODE, "a postcode");
            }
            case SW_EPISODES -> spell(row);
            case REVIEWS -> review(row);
            case MISSING -> missing(row);
            case DOLO -> order(row);
            case UASC -> unaccompanied(row);
            case OC3 -> careLeaver(row);
            default -> datesOf(row);
        }
    }

    /** Reads the dates of a row Kith does not keep. Permanence may be dated to a month or year only, with zz before. */
    static void datesOf(Row row) throws Refusal {
        for (String column : row.kind().optional()) {
            if (column.startsWith("DATE_")
                    && !PARTLY_KNOWN_DATE.matcher(row.value(column)).matches()) {
                row.dateOfTheYear(column);
            }
        }
    }

    private static @Nullable String sex(Row row) throws Refusal {
        String letter = Sex.of(Plain.of(row.value("SEX")));
        return letter != null && CodeList.SEX.knows(letter)
                ? letter
                : Sex.of(orNone(row.code("SEX", CodeList.SEX, row.lastDay())));
    }

    private static @Nullable String orNone(String code) {
        return code.isEmpty() ? null : code;
    }

    /** The day by which a code of a time is judged: its last one, or the return's where it goes on. */
    private static LocalDate inUse(Row row, @Nullable LocalDate until) {
        return until == null || until.isAfter(row.lastDay()) ? row.lastDay() : until;
    }

    /** With a space before its last three, wherever it was written. */
    private static @Nullable String postcode(Row row, String column) throws Refusal {
        String written = row.text(column, POSTCODE, "a postcode");
        return written == null || written.indexOf(' ') >= 0
                ? written
                : WITHOUT_SPACE.matcher(written).replaceFirst("$1 $2");
    }
}
