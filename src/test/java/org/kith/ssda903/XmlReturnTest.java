package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

class XmlReturnTest {

    static final String XML = """
            <?xml version="1.0" encoding="us-ascii"?>
            <!-- invented -->
            <EXPSSDA903>
              <CHILD>
                <HEADER>
                  <CHILDID>11</CHILDID><UPN>A123456789012</UPN><SEX>2</SEX><DOB>05/02/2004</DOB><ETHNIC>MWBC</ETHNIC>
                  <UASC />
                  <AREVIEW><REVIEW>20/07/2020</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
                  <AMISSING><MISSING>M</MISSING><MIS_START>01/12/2020</MIS_START><MIS_END>03/12/2020</MIS_END></AMISSING>
                  <AMISSING><MISSING>A</MISSING><MIS_START>20/03/2021</MIS_START><MIS_END/></AMISSING>
                  <MOTHER/><MC_DOB/>
                </HEADER>
                <EPISODE>
                  <DECOM>01/05/2019</DECOM><RNE>S</RNE><LS>C1</LS><CIN>N1</CIN><PL>U6</PL>
                  <PL_POST>ZZ2 2BB</PL_POST><HOME_POST>ZZ1 1AA</HOME_POST><URN>SC123456</URN><PLACE_PROVIDER>PR1</PLACE_PROVIDER>
                  <DEC>10/06/2020</DEC><REC>X1</REC><REASON_PLACE_CHANGE>CARPL</REASON_PLACE_CHANGE>
                </EPISODE>
                <EPISODE>
                  <DECOM>10/06/2020</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL>
                  <PL_POST>ZZ3 3CC</PL_POST><HOME_POST>ZZ1 1AA</HOME_POST><URN>SC123457</URN><PLACE_PROVIDER>PR1</PLACE_PROVIDER>
                </EPISODE>
                <SWEPISODE><SW_ID>SW1</SW_ID><SW_DECOM>01/05/2019</SW_DECOM><SW_DEC>01/10/2020</SW_DEC></SWEPISODE>
                <SWEPISODE><SW_ID>SW2</SW_ID><SW_DECOM>01/10/2020</SW_DECOM><SW_REASON>LEFTRL</SW_REASON></SWEPISODE>
              </CHILD>
              <CHILD>
                <HEADER>
                  <CHILDID>13</CHILDID><SEX>2</SEX><DOB>17/08/2002</DOB><ETHNIC>BAFR</ETHNIC>
                  <UASC>1</UASC><DUC>17/08/2020</DUC>
                  <IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV><ACCOM>Z1</ACCOM>
                  <DATE_INT>01/01/2020</DATE_INT>
                  <OC2><SDQ_SCORE>12</SDQ_SCORE></OC2>
                </HEADER>
              </CHILD>
            </EXPSSDA903>
            """;

    @Test
    void spacesNobodySeesAreNoNews() throws IOException {
        var spaced = XML.replaceAll(">([0-9]{2}/[0-9]{2}/[0-9]{4})<", ">\u00A0$1\u00A0<");
        assertThat(spaced).isNotEqualTo(XML);
        assertThat(new SmallReturn().file("r.xml", spaced).readable().children())
                .isEqualTo(new SmallReturn().file("r.xml", XML).readable().children());
    }

    @Test
    void saysTheSameAsTheCsvSet() throws IOException {
        Return903 read = xml(XML).readable();
        List<ReturnedChild> csv = sound().readable().children();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children()).containsExactly(csv.getFirst(), csv.getLast());
        assertThat(read.counts()).contains(new FileCount("ad1", 1, 0, 0, 1), new FileCount("oc2", 1, 0, 0, 1));
    }

    @Test
    void aFaultIsNamedByLineAndElement() throws IOException {
        Return903 read = xml(XML.replace("<DEC>10/06/2020", "<DEC>10/06/2018")).readable();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(13);
            assertThat(finding.column()).isEqualTo("DEC");
            assertThat(finding.child()).isEqualTo("11");
            assertThat(finding.found()).isEqualTo("10/06/2018");
        });
        assertThat(read.children().getFirst().episodes()).hasSize(1);
    }

    @Test
    void aChildWithoutASoundHeaderIsLeftOutWithEveryRow() throws IOException {
        Return903 noHeader = xml(XML.replace("<CHILDID>11</CHILDID>", "")).readable();
        assertThat(noHeader.children()).extracting(ReturnedChild::number).containsExactly("13");
        assertThat(noHeader.findings()).hasSize(8).allMatch(finding -> finding.column()
                .equals("CHILDID"));
        Return903 badHeader = xml(XML.replace("<DOB>05/02/2004", "<DOB>05/02")).readable();
        assertThat(badHeader.findings()).hasSize(8);
    }

    @Test
    void aValueStandingTwiceIsNotGuessedAt() throws IOException {
        Return903 read = xml(XML.replace("<SEX>2</SEX><DOB>17", "<SEX>2</SEX><SEX>1</SEX><DOB>17"))
                .readable();
        assertThat(read.findings().getFirst().found()).isEqualTo("2 and 1");
        assertThat(read.children().getLast().sex()).isNull();
    }

    @Test
    void twoHeadersOfOneChildAreNotGuessedAt() throws IOException {
        String second = "</HEADER><HEADER><SEX>1</SEX></HEADER>";
        Return903 read = xml(XML.replaceFirst("</HEADER>", second)).readable();
        assertThat(read.findings().getFirst().found()).isEqualTo("2 and 1");
        assertThat(read.children().getFirst().sex()).isNull();
    }

    @Test
    void aDeprivationOfLibertyOrderIsRead() throws IOException {
        String order = "<DOLO><DOLO_START>01/05/2020</DOLO_START><DOLO_END/></DOLO>";
        Return903 read = xml(XML.replaceFirst("</HEADER>", order + "</HEADER>")).readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getFirst().orders())
                .containsExactly(new OrderPeriod(java.time.LocalDate.of(2020, 5, 1), null));
    }

    @Test
    void unknownElementsAreNotedOnce() throws IOException {
        String pets = "<PET><NAME>Rex</NAME></PET>".repeat(3);
        Return903 read = xml(XML.replace("</HEADER>", pets + "</HEADER>")).readable();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("PET");
        });
        assertThat(read.children()).hasSize(2);
    }

    @Test
    void anEntityBombIsRefusedWhereItIsDeclared() throws IOException {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE EXPSSDA903 [
                <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
                ]>
                <EXPSSDA903><CHILD>&c;</CHILD></EXPSSDA903>
                """;
        assertRefused(bomb, 2);
    }

    @Test
    void aFileOutsideIsNeverFetched() throws IOException {
        assertRefused("<!DOCTYPE EXPSSDA903 SYSTEM \"file:///etc/hostname\"><EXPSSDA903>&x;</EXPSSDA903>", 1);
        assertRefused(XML.replace("Z1</ACCOM>", "&unknown;</ACCOM>"), 29);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<EXPSSDA903>",
                "<EXPSSDA903><CHILD></EXPSSDA903>",
                "<Placements/>",
                "<EXPSSDA903/><EXPSSDA903/>",
                "<EXPSSDA903><![CDATA[x]]></EXPSSDA903>",
                "<EXPSSDA903><CHILD a=1/></EXPSSDA903>",
                "<EXPSSDA903>\u0000</EXPSSDA903>",
                "<EXPSSDA903><a><a><a><a><a><a><a><a></a></a></a></a></a></a></a></a></EXPSSDA903>"
            })
    void whatIsNotAWholeReturnIsRefused(String text) throws IOException {
        assertThat(xml(text).refusals()).hasSize(1);
    }

    @Test
    void aFileBrokenOffIsRefused() throws IOException {
        assertThat(xml(XML.substring(0, XML.length() / 2)).refusals()).hasSize(1);
    }

    @Test
    void twoXmlFilesAreNotOneReturn() throws IOException {
        assertThat(xml(XML).file("b.xml", XML).refusals()).hasSize(1);
    }

    @Test
    void aFileBesideTheXmlIsLeftAside() throws IOException {
        assertThat(xml(XML).file("readme.txt", "hello").readable().findings())
                .extracting(Finding::file)
                .containsExactly("readme.txt");
    }

    private static SmallReturn xml(String text) {
        return new SmallReturn().file("return.XML", text);
    }

    private static void assertRefused(String text, long line) throws IOException {
        assertThat(xml(text).refusals()).singleElement().satisfies(finding -> assertThat(finding.line())
                .isEqualTo(line));
    }
}
