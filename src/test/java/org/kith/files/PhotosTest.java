package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.files.Checked.Kept;

/** A photo is made anew: nothing of it is kept but what can be seen. */
class PhotosTest {
    /** The Python logo, 16 by 16 pixels, lossy with transparency. */
    static final byte[] WEBP = Base64.getDecoder()
            .decode(
                    "UklGRqgBAABXRUJQVlA4WAoAAAAQAAAADwAADwAAQUxQSMMAAAABJ6KokSTleucYX+ffKpmImP90cY3gJjDi4Yt3MsjBEVyDKzDosHgVjnhR"
                            + "NcEIDAJPkqBqsFUZHNa2bUYvTsZ2PLbtd/uvKa4hov9J0f2PkPe6REkkGzolkTTzFG0Ox9PlFiD0CxS+kOGDtxoynjaCfx0pfk52CPuInrOR"
                            + "75lzRugygtv4zEiy90UwfSD9NheMITJWLaXWayO8XeOlWRXVnIGk2W6WdYoYMQ+KqixQNPowgt+6a1BSKbUtz+lUFAoBAAAAVlA4IL4AAACQ"
                            + "AgCdASoQABAAAwA0JbACdDBPCIUMfAMdCCz96AD+/XSg/QKbH4r3Q3ycN/bSDK/T/zVo4u6nvclvG/SqxWOuup+XhN9BojvaW+Tv+MvxvX/h"
                            + "r/o/5Qns9LtmX/+qKdl/yWznhuasl7nkxvSTI4xf3Y85VSB/lU/8Ofj/b9JrA+ifvIOYZm2x1RP/dhfmsf5diuSfR7+z+r/+HR3zEo/+XM/B"
                            + "+vkYw73Pzx+ROaAB/ZoBSzEs3rzZe6qsAAAA");

    private final FileCheck files = new FileCheck();

    @Test
    void aPhotoLosesItsPlaceAndDevice() {
        var photo = Made.photoWithPlace(800, 600, 1);
        assertThat(Made.tellsPlace(photo)).isTrue();
        var kept = kept(photo);
        assertThat(Made.tellsPlace(kept.content())).isFalse();
        assertThat(Made.tellsPlace(thumbnail(kept))).isFalse();
        assertThat(segments(kept.content())).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void whatIsHiddenBehindAPhotoIsGone() {
        var kept = kept(Made.joined(Made.jpeg(80, 60), "PK\5\6 something hidden".getBytes(StandardCharsets.US_ASCII)));
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("hidden");
    }

    /** The corners of the picture are red and green above, blue below; each row says which of them is at the top left and right. */
    @ParameterizedTest
    @CsvSource({
        "1,RED,GREEN,800", "2,GREEN,RED,800", "3,BLUE,BLUE,800", "4,BLUE,BLUE,800",
        "5,RED,BLUE,600", "6,BLUE,RED,600", "7,BLUE,GREEN,600", "8,GREEN,BLUE,600"
    })
    void itIsTurnedUpright(int orientation, String left, String right, int width) throws IOException {
        var kept = kept(Made.photoWithPlace(800, 600, orientation));
        assertThat(kept.width()).isEqualTo(width);
        var picture = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(colour(picture, 40, 40)).isEqualTo(left);
        assertThat(colour(picture, width - 40, 40)).isEqualTo(right);
    }

    @Test
    void itIsAtMost2048PixelsLongAndItsThumbnail320() throws IOException {
        var kept = kept(Made.jpeg(6000, 3000));
        assertThat(kept.width()).isEqualTo(2048);
        assertThat(kept.height()).isEqualTo(1024);
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail(kept))).getWidth())
                .isEqualTo(320);
        assertThat(kept(Made.jpeg(30, 20)).width()).isEqualTo(30);
    }

    @Test
    void theThumbnailOfTheBusiestPictureIsLight() {
        var noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int i = 0; i < 900 * 900; i++) {
            noise.setRGB(i % 900, i / 900, random.nextInt());
        }
        assertThat(thumbnail(kept(Made.written(noise, "png")))).hasSizeLessThanOrEqualTo(15_000);
    }

    @Test
    void seeThroughPicturesComeOutOnWhite() throws IOException {
        var logo = Made.picture(100, 100, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 50 * 100; i++) {
            logo.setRGB(i % 100, i / 100, 0x00_12_34_56);
        }
        var picture = ImageIO.read(
                new ByteArrayInputStream(kept(Made.written(logo, "png")).content()));
        assertThat(new Color(picture.getRGB(20, 20)).getGreen()).isGreaterThan(250);
        assertThat(colour(picture, 50, 80)).isEqualTo("BLUE");
    }

    @Test
    void aWebpIsRead() {
        var kept = kept(WEBP);
        assertThat(kept.safeName()).isEqualTo("kim.jpg");
        assertThat(kept.width()).isEqualTo(16);
    }

    @Test
    void aWebpThatIsLosslessOrTooLargeIsRefused() {
        var lossless = WEBP.clone();
        lossless[new String(WEBP, StandardCharsets.ISO_8859_1).indexOf("VP8 ") + 3] = 'L';
        assertThat(reason(lossless)).isEqualTo("file.webp");
        var at = new String(WEBP, StandardCharsets.ISO_8859_1).indexOf("\u009d\1*") + 3;
        var flood = ByteBuffer.wrap(WEBP.clone())
                .putShort(at, (short) 0xff3f)
                .putShort(at + 2, (short) 0xff3f)
                .array();
        assertThat(reason(flood)).isEqualTo("file.too-many-pixels");
    }

    @Test
    void aColourProfileIsReadIntoTheColours() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var marked = Made.joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), profile);
        var grey = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
        var pen = grey.createGraphics();
        pen.setColor(new Color(55, 55, 55));
        pen.fillRect(0, 0, 64, 64);
        pen.dispose();
        var plain = Made.written(grey, "jpeg");
        var kept = kept(Made.inserted(plain, 20, Made.segment(0xE2, marked)));
        var red =
                new Color(ImageIO.read(new ByteArrayInputStream(kept.content())).getRGB(32, 32)).getRed();
        assertThat(red).isBetween(120, 136);
    }

    @Test
    void aPixelFloodIsRefusedByItsHeaderAlone() {
        // There are no pixels in it at all: reading them would say "damaged".
        var flood = ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(50_000)
                .putInt(50_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        assertThat(reason(flood)).isEqualTo("file.too-many-pixels");
        var jpeg = Made.jpeg(80, 60);
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 50_000).putShort(frame + 7, (short) 50_000);
        assertThat(reason(jpeg)).isEqualTo("file.too-many-pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPartOfAPhotoIsRefused(String format) {
        var photo = Made.written(Made.picture(300, 200, BufferedImage.TYPE_3BYTE_BGR), format);
        for (int length = 12; length < photo.length - 12; length += photo.length / 20) {
            assertThat(reason(Arrays.copyOf(photo, length))).isIn("file.damaged", "file.not-what-it-says");
        }
        assertThat(reason(photo)).isEmpty();
    }

    @Test
    void aPhotoInPassesIsReadAndOneInThousandsIsNot() throws IOException {
        var progressive = progressive(640, 480);
        assertThat(reason(progressive)).isEmpty();
        var text = new String(progressive, StandardCharsets.ISO_8859_1);
        var last = text.lastIndexOf("\u00ff\u00da");
        var pass = Arrays.copyOfRange(progressive, last, progressive.length - 2);
        var many = new ByteArrayOutputStream();
        many.write(progressive, 0, last);
        for (int i = 0; i < 200; i++) {
            many.write(pass);
        }
        many.write(progressive, progressive.length - 2, 2);
        assertThat(reason(many.toByteArray())).isEqualTo("file.damaged");
    }

    @Test
    void aPhotoInPassesMayNotHoldTooMuchAtOnce() throws IOException {
        var progressive = progressive(640, 480);
        var frame = new String(progressive, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c2");
        ByteBuffer.wrap(progressive).putShort(frame + 5, (short) 6000).putShort(frame + 7, (short) 6000);
        assertThat(reason(progressive)).isEqualTo("file.too-many-pixels");
    }

    private static byte[] progressive(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(
                    null, new IIOImage(Made.picture(width, height, BufferedImage.TYPE_3BYTE_BGR), null, null), how);
        }
        return bytes.toByteArray();
    }

    private Kept kept(byte[] photo) {
        return (Kept) files.check("kim.jpg", photo);
    }

    private String reason(byte[] photo) {
        return files.check("kim.jpg", photo) instanceof Checked.Refused refused ? refused.reason() : "";
    }

    private static byte[] thumbnail(Kept kept) {
        return kept.thumbnail() == null ? new byte[0] : kept.thumbnail();
    }

    private static String colour(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        if (colour.getRed() > 200) {
            return "RED";
        }
        return colour.getGreen() > 200 ? "GREEN" : "BLUE";
    }

    /** The markers up to the pixels. */
    private static Iterable<Integer> segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        for (int at = 2; found.isEmpty() || found.getLast() != 0xDA; ) {
            found.add(jpeg[at + 1] & 0xff);
            at += 2 + (int) Bytes.bigEndian(jpeg, at + 2, 2);
        }
        return found;
    }
}
