package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kith.files.Portraits.Part;

/** Squares made of a photo: the part in which faces are, light whatever is on it, and nothing but pixels. */
class PortraitsTest {
    private final Portraits portraits = new Portraits();

    /** Red above and below, white at both sides, and a green square where faces are. */
    private static BufferedImage photo(int width, int height) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = photo.createGraphics();
        pen.setColor(width > height ? Color.WHITE : Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.GREEN);
        var side = Math.min(width, height);
        pen.fillRect((width - side) / 2, (height - side) / 4, side, side);
        pen.dispose();
        return photo;
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @Test
    void theSquareIsWhereFacesAre() throws IOException {
        for (var size : new int[][] {{900, 600}, {600, 900}, {300, 300}, {40, 90}}) {
            var portrait = portraits.of(Picture.jpeg(photo(size[0], size[1]), 0.9f), Portraits.Part.USUAL);
            for (var square : new byte[][] {portrait.small(), portrait.large()}) {
                var seen = read(square);
                assertThat(seen.getWidth()).isEqualTo(seen.getHeight());
                for (var at : new int[] {3, seen.getWidth() - 4}) {
                    assertThat(new Color(seen.getRGB(at, at)).getGreen()).isGreaterThan(200);
                    assertThat(new Color(seen.getRGB(at, at)).getRed()).isLessThan(60);
                }
            }
            assertThat(read(portrait.small()).getWidth()).isEqualTo(Math.min(96, Math.min(size[0], size[1])));
        }
    }

    /** The face is at one end of the photo, where the usual square misses it. */
    @Test
    void whereSomebodySaysTheirFaceIsTheSquareIs() throws IOException {
        for (var part : Portraits.Part.values()) {
            var wide = part.across != 0.5;
            var photo = new BufferedImage(wide ? 900 : 300, wide ? 300 : 900, BufferedImage.TYPE_3BYTE_BGR);
            var pen = photo.createGraphics();
            pen.setColor(Color.GREEN);
            pen.fillRect(
                    (int) (part.across * (photo.getWidth() - 300)),
                    (int) (part.down * (photo.getHeight() - 300)),
                    300,
                    300);
            pen.dispose();
            var seen = read(portraits.of(Picture.jpeg(photo, 0.9f), part).large());
            for (var at : new int[] {6, seen.getWidth() - 7}) {
                assertThat(new Color(seen.getRGB(at, at)).getGreen())
                        .as(part.name())
                        .isGreaterThan(200);
            }
        }
    }

    /** Only those that are not the same are there to choose from. */
    @Test
    void theSquaresThereAreFollowTheShapeOfThePhoto() throws IOException {
        for (var shape : Map.of(
                        new int[] {900, 600}, List.of(Part.USUAL, Part.LEFT, Part.RIGHT),
                        new int[] {600, 900}, List.of(Part.USUAL, Part.TOP, Part.BOTTOM),
                        new int[] {600, 640}, List.of(Part.USUAL))
                .entrySet()) {
            var kept = portraits.toChooseFrom(Picture.jpeg(photo(shape.getKey()[0] * 3, shape.getKey()[1] * 3), 0.9f));
            assertThat(kept).hasSizeLessThanOrEqualTo(61_440);
            assertThat(Math.max(read(kept).getWidth(), read(kept).getHeight())).isEqualTo(640);
            var squares = portraits.squares(kept);
            assertThat(squares.keySet()).containsExactlyElementsOf(shape.getValue());
            assertThat(squares.values()).allMatch(square -> square.length <= 1_400);
        }
    }

    @Test
    void howeverMuchIsOnItItIsLight() throws IOException {
        var noise = new BufferedImage(600, 600, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(1);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 600; y++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var portrait = portraits.of(Picture.jpeg(noise, 0.95f), Portraits.Part.USUAL);
        assertThat(portrait.small()).hasSizeLessThanOrEqualTo(1_400);
        assertThat(portrait.large()).hasSizeLessThanOrEqualTo(12_288);
    }

    @Test
    void whatIsNoPhotoIsAFaultOfWhoeverAsks() {
        assertThatIllegalArgumentException().isThrownBy(() -> portraits.of(new byte[] {1, 2, 3}, Portraits.Part.USUAL));
    }
}
