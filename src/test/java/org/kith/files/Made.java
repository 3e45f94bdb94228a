package org.kith.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Real files, made for a test. */
public final class Made {
    /** Fifty-one and a half degrees north, a place in London, as three fractions. */
    private static final byte[] LATITUDE = ByteBuffer.allocate(24)
            .putInt(51)
            .putInt(1)
            .putInt(30)
            .putInt(1)
            .putInt(2611)
            .putInt(100)
            .array();

    private Made() {}

    /** Red at the top left, green at the top right, blue below. */
    public static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 2, 0, width / 2, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height / 2);
        pen.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG as a phone makes it: how it was held, what it is called, and where it was. */
    public static byte[] photoWithPlace(int width, int height, int orientation) {
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010F, 2, 12, 80);
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 100);
        exif.position(6 + 80).put("PhoneOfKim\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.position(6 + 100).putShort((short) 2);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 140);
        exif.position(6 + 140).put(LATITUDE);
        return inserted(jpeg(width, height), 2, segment(0xE1, exif.array()));
    }

    public static boolean tellsPlace(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(new String(LATITUDE, StandardCharsets.ISO_8859_1))
                || text.contains("Exif")
                || text.contains("PhoneOfKim");
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    static byte[] inserted(byte[] into, int at, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length)
                .put(into, 0, at)
                .put(what)
                .put(into, at, into.length - at)
                .array();
    }

    static byte[] joined(byte[] one, byte[] other) {
        return inserted(one, one.length, other);
    }

    /** A PDF of one page, with some more objects or words in its middle. */
    public static byte[] pdf(String more) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        pdf.append("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        pdf.append("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        pdf.append("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n");
        pdf.append(more).append("\n");
        pdf.append("trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream of a PDF and the end of its object. */
    public static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream\nendobj";
    }

    static String deflated(String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    static byte[] docx(Map<String, String> more) throws IOException {
        return archive(zip -> {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "word/document.xml", "<w:document><w:t>Dear Kim</w:t></w:document>");
            for (var part : more.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        });
    }

    static byte[] odt(Map<String, String> more) throws IOException {
        return archive(zip -> {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", "<office:document-content>Dear Kim</office:document-content>");
            for (var part : more.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        });
    }

    interface Packing {
        void into(ZipOutputStream zip) throws IOException;
    }

    static byte[] archive(Packing packing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            packing.into(zip);
        }
        return out.toByteArray();
    }

    /** One character a byte. */
    public static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
    }

    /** Nothing but zero bytes. */
    static void zeros(OutputStream out, long count) throws IOException {
        var some = new byte[1 << 16];
        for (long left = count; left > 0; left -= some.length) {
            out.write(some, 0, (int) Math.min(some.length, left));
        }
    }
}
