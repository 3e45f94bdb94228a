package org.kith.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What is done with pixels: smaller, upright, written as JPEG. Needs no display. */
final class Picture {
    private Picture() {}

    /** On white, and no longer on its longer side than asked; halved step by step, which keeps fine lines. */
    static BufferedImage within(BufferedImage picture, int longest) {
        var shrunk = picture;
        while (longer(shrunk) > 2 * longest) {
            shrunk = drawn(shrunk, half(shrunk.getWidth()), half(shrunk.getHeight()));
        }
        var scale = Math.min(1.0, (double) longest / longer(shrunk));
        return drawn(shrunk, Math.max(1, (int) Math.round(shrunk.getWidth() * scale)), Math.max(1, (int)
                Math.round(shrunk.getHeight() * scale)));
    }

    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        var isOnItsSide = Orientation.isOnItsSide(orientation);
        var width = isOnItsSide ? picture.getHeight() : picture.getWidth();
        var height = isOnItsSide ? picture.getWidth() : picture.getHeight();
        return drawn(picture, width, height, Orientation.upright(orientation, picture.getWidth(), picture.getHeight()));
    }

    /** With no metadata but the few bytes every JPEG begins with. */
    static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            if (how instanceof JPEGImageWriteParam jpeg) {
                jpeg.setOptimizeHuffmanTables(true);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Coarser until it is light enough, and smaller when even that is not. */
    static byte[] light(BufferedImage picture, int longest, int heaviest) {
        for (int length = longest; ; length = length * 3 / 4) {
            var small = within(picture, length);
            for (float quality = 0.8f; quality > 0.25f; quality -= 0.15f) {
                var light = jpeg(small, quality);
                if (light.length <= heaviest) {
                    return light;
                }
            }
        }
    }

    /** As wide as it is high; of what is too much, that share is left out on the left, and that one above. */
    static BufferedImage square(BufferedImage picture, double left, double above) {
        var side = Math.min(picture.getWidth(), picture.getHeight());
        return picture.getSubimage(
                (int) ((picture.getWidth() - side) * left), (int) ((picture.getHeight() - side) * above), side, side);
    }

    private static int longer(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static int half(int length) {
        return Math.ceilDiv(length, 2);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        return drawn(
                picture,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            if (how.getType() == AffineTransform.TYPE_GENERAL_SCALE
                    || how.getType() == AffineTransform.TYPE_UNIFORM_SCALE) {
                pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            }
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
