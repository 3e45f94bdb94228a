package org.kith.ssda903;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.codes.CodeList;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.intake.Refusal;
import org.kith.spelling.NoDay;
import org.kith.spelling.Plain;
import org.kith.spelling.Postcode;
import org.kith.spelling.Sex;
import org.kith.spelling.Unsaid;
import org.kith.spelling.WorkerCode;

/** What a row tells, value by value: every value is looked at, so a row with two faults has two findings. */
final class RowValues {

    private static final Pattern UPN = Pattern.compile("[A-Z][0-9]{11}[A-Z0-9]|UN[0-9]");
    private static final Pattern URN = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern YES_OR_NO = Pattern.compile("[01]|TRUE|FALSE");
    private static final Pattern PARTLY_KNOWN_DATE = Pattern.compile("(?i)zz[-/.](zz|[0-9]{1,2})[-/.][0-9]{4}");

    private RowValues() {}

    static HeaderRow header(Row row) throws Refusal {
        HeaderRow header = new HeaderRow(
                row.child(),
                sex(row),
                RowDates.birth(row),
                orNone(RowCodes.code(row, "ETHNIC", CodeList.ETHNICITY, row.lastDay())),
                RowCodes.unbroken(row, "UPN", UPN, "a unique pupil number, or the code that says why there is none"));
        RowCodes.text(row, "MOTHER", YES_OR_NO, "1, 0 or nothing");
        String motherSince = row.value("MC_DOB");
        if (Unsaid.isNothing(motherSince)) {
            row.noteOnce("MC_DOB", motherSince, Remarks.NOTHING);
        } else if (!motherSince.isEmpty() && !NoDay.isNone(motherSince) && RowDates.orNone(row, "MC_DOB") == null) {
            row.note("MC_DOB", RowDates.real(row, "MC_DOB") + ", or nothing");
        }
        return header;
    }

    static Episode episode(Row row) throws Refusal {
        LocalDate from = RowDates.required(row, "DECOM");
        LocalDate until = RowDates.end(row, "DEC", from, "DECOM");
        LocalDate day = inUse(row, until);
        String ceased = RowCodes.optional(row, "REC", CodeList.EPISODE_CEASED, day);
        if (until != null && row.value("REC").isEmpty()) {
            row.note("REC", "why the episode ended, since DEC is given; read without it");
        }
        return new Episode(
                from,
                until,
                RowCodes.code(row, "PLACE", CodeList.PLACE, day),
                RowCodes.optional(row, "PLACE_PROVIDER", CodeList.PROVIDER, day),
                RowCodes.code(row, "LS", CodeList.LEGAL_STATUS, day),
                RowCodes.code(row, "CIN", CodeList.NEED, day),
                RowCodes.code(row, "RNE", CodeList.NEW_EPISODE, day),
                ceased,
                RowCodes.optional(row, "REASON_PLACE_CHANGE", CodeList.PLACE_CHANGE, day),
                RowCodes.postcode(row, "HOME_POST"),
                RowCodes.postcode(row, "PL_POST"),
                RowCodes.unbroken(row, "URN", URN, "a unique reference number"));
    }

    static Spell spell(Row row) throws Refusal {
        String worker = WorkerCode.of(row.value("SW_ID"));
        if (RowCodes.isWords(worker) && Unsaid.isNobody(worker)) {
            row.leaveOut("SW_ID", "what the worker is known by; this says that there is none, or that it is not known");
        } else if (!WorkerCode.isOne(worker) || CellValue.isTruth(worker)) {
            row.leaveOut("SW_ID", "what the worker is known by, in letters and digits");
        } else if (worker.contains(" ") && !worker.startsWith("SW ") && !ChildNumber.hasDigit(worker)) {
            row.noteOnce("SW_ID", row.value("SW_ID"), Remarks.NAME_OF_WORKER);
        }
        LocalDate from = RowDates.required(row, "SW_DECOM");
        LocalDate until = RowDates.end(row, "SW_DEC", from, "SW_DECOM");
        String reason = RowCodes.optional(row, "SW_REASON", CodeList.WORKER_CHANGE, inUse(row, until));
        return new Spell(worker, from, until, reason == null ? null : new ChangeReason(reason));
    }

    static Review review(Row row) throws Refusal {
        return new Review(
                RowDates.required(row, "REVIEW"), RowCodes.code(row, "REVIEW_CODE", CodeList.REVIEW, row.lastDay()));
    }

    static MissingPeriod missing(Row row) throws Refusal {
        String kind = RowCodes.code(row, "MISSING", CodeList.MISSING, row.lastDay());
        LocalDate from = RowDates.required(row, "MIS_START");
        return new MissingPeriod(kind, from, RowDates.end(row, "MIS_END", from, "MIS_START"));
    }

    static CareLeaverStatus careLeaver(Row row) throws Refusal {
        return new CareLeaverStatus(
                RowCodes.code(row, "IN_TOUCH", CodeList.IN_TOUCH, row.lastDay()),
                RowCodes.code(row, "ACTIV", CodeList.ACTIVITY, row.lastDay()),
                RowCodes.code(row, "ACCOM", CodeList.ACCOMMODATION, row.lastDay()));
    }

    static OrderPeriod order(Row row) throws Refusal {
        LocalDate from = RowDates.required(row, "DOLO_START");
        return new OrderPeriod(from, RowDates.end(row, "DOLO_END", from, "DOLO_START"));
    }

    static Unaccompanied unaccompanied(Row row) throws Refusal {
        if (!row.value("SEX").isEmpty()) {
            sex(row);
        }
        LocalDate until = RowDates.endOrUnknown(row, "DUC");
        return new Unaccompanied(until, row.lacks("DUC") || RowDates.isUnread(row, "DUC"));
    }

    /** Reads every value of a row and keeps none: what is wrong in it is found. */
    static void each(Row row) throws Refusal {
        row.child();
        if (row.kind().has("DOB") && !row.lacks("DOB")) {
            RowDates.required(row, "DOB");
        }
        switch (row.kind()) {
            case HEADER -> header(row);
            case EPISODES -> {
                episode(row);
                RowCodes.text(row, "HOME_POST", Postcode.WHOLE, "a postcode");
                RowCodes.text(row, "PL_POST", Postcode.WHOLE, "a postcode");
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
            if (column.startsWith("DATE_")) {
                dateOf(row, column, row.value(column));
            }
        }
    }

    private static void dateOf(Row row, String column, String value) throws Refusal {
        boolean isEnd = column.endsWith("_CEASED") && Unsaid.isStill(value);
        if (!isEnd && Unsaid.isNothing(value)) {
            row.noteOnce(column, value, Remarks.NOTHING);
        } else if (isEnd) {
            row.noteOnce(column, value, Remarks.STILL);
        } else if (!PARTLY_KNOWN_DATE.matcher(value).matches()) {
            RowDates.ofTheYear(row, column);
        }
    }

    private static @Nullable String sex(Row row) throws Refusal {
        String letter = Sex.of(Plain.of(row.value("SEX")));
        return letter != null && CodeList.SEX.knows(letter)
                ? letter
                : Sex.of(orNone(RowCodes.code(row, "SEX", CodeList.SEX, row.lastDay())));
    }

    private static @Nullable String orNone(String code) {
        return code.isEmpty() ? null : code;
    }

    /** The day by which a code of a time is judged: its last one, or the return's where it goes on. */
    private static LocalDate inUse(Row row, @Nullable LocalDate until) {
        return until == null || until.isAfter(row.lastDay()) ? row.lastDay() : until;
    }
}
