package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.kith.codes.ReportingYear;
import org.kith.intake.ByteSource;
import org.kith.intake.Finding;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnReader;

/** A small sound return of three invented children, to be spoiled in one place at a time. */
public final class SmallReturn {

    public static final ReportingYear YEAR = new ReportingYear(2021);

    private final Map<String, byte[]> files = new TreeMap<>();

    public static SmallReturn sound() {
        SmallReturn small = new SmallReturn();
        small.file("header.csv", """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                11,2,05/02/2004,MWBC,A123456789012,,
                12,1,29/02/2004,WBRI,UN3,,
                13,2,17/08/2002,BAFR,,1.0,01/03/2020
                """);
        small.file("episodes.csv", """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                11,01/05/2019,S,C1,N1,U6,PR1,10/06/2020,X1,CARPL,ZZ1 1AA,ZZ2 2BB,SC123456
                11,10/06/2020,P,C2,N1,U1,PR1,,,,ZZ1 1AA,ZZ3 3CC,SC123457
                12,02/02/2018,S,V2,N8,K2,PR4,01/09/2020,E4A,,ZZ9 9ZZ,,XXXXXXX
                """);
        small.file("reviews.csv", """
                CHILD,DOB,REVIEW,REVIEW_CODE
                11,05/02/2004,20/07/2020,PN1
                12,29/02/2004,21/07/2020,PN3
                """);
        small.file("uasc.csv", "CHILD,SEX,DOB,DUC\n13,2,17/08/2002,17/08/2020\n");
        small.file("missing.csv", """
                CHILD,DOB,MISSING,MIS_START,MIS_END
                11,05/02/2004,M,01/12/2020,03/12/2020
                11,05/02/2004,A,20/03/2021,
                """);
        small.file("sw_episodes.csv", """
                CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                11,05/02/2004,SW1,01/05/2019,01/10/2020,
                11,05/02/2004,SW2,01/10/2020,,LEFTRL
                12,29/02/2004,SW1,02/02/2018,01/09/2020,CHCHAN
                """);
        small.file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n13,17/08/2002,YES,F2,Z1\n");
        small.file(
                "previous_permanence.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n12,29/02/2004,P1,123,zz/06/2010\n");
        return small;
    }

    public SmallReturn file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallReturn bytes(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public SmallReturn without(String name) {
        assertThat(files.remove(name)).isNotNull();
        return this;
    }

    public SmallReturn only(String name) {
        files.keySet().removeIf(other -> !other.equals(name));
        return this;
    }

    public SmallReturn change(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        return file(name, after);
    }

    public SmallReturn replace(String name, String what, String by) {
        return change(name, text -> text.replace(what, by));
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String name) {
        byte[] content = files.get(name);
        assertThat(content).as(name).isNotNull();
        return content;
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    public Map<String, byte[]> all() {
        return files;
    }

    public ReadResult read() throws IOException {
        return read(YEAR);
    }

    public ReadResult read(ReportingYear year) throws IOException {
        Map<String, ByteSource> sources = new TreeMap<>();
        files.forEach((name, content) -> sources.put(name, () -> new ByteArrayInputStream(content)));
        return ReturnReader.read(sources, year);
    }

    public Return903 readable() throws IOException {
        return readable(YEAR);
    }

    public Return903 readable(ReportingYear year) throws IOException {
        ReadResult result = read(year);
        assertThat(result).isInstanceOf(ReadResult.Readable.class);
        return ((ReadResult.Readable) result).theReturn();
    }

    public List<Finding> refusals() throws IOException {
        ReadResult result = read();
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        return ((ReadResult.Unreadable) result).findings();
    }
}
