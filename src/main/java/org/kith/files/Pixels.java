package org.kith.files;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads pixels and nothing else, leaving out every second, third … line and column so that the picture stays within 48 MB. */
final class Pixels {
    private static final long MOST_BYTES = 48_000_000;

    private Pixels() {}

    static BufferedImage read(String format, byte[] content, long mostPixels) throws Refusal {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new ByteArrayImageInputStream(content)) {
            reader.setInput(in, true, true);
            Photos.refuseMore(reader.getWidth(0), reader.getHeight(0), mostPixels);
            return read(reader);
        } catch (IOException | RuntimeException | AssertionError e) {
            // Readers meet nonsense with whatever they stumble over, the WebP one also with an AssertionError.
            throw Refusal.damaged(e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var pixel = Math.ceilDiv(reader.getImageTypes(0).next().getColorModel().getPixelSize(), 8);
        var step = 1;
        while (bytes(reader, step) * pixel > MOST_BYTES) {
            step++;
        }
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static long bytes(ImageReader reader, int step) throws IOException {
        return (long) Math.ceilDiv(reader.getWidth(0), step) * Math.ceilDiv(reader.getHeight(0), step);
    }
}
