package org.kith.working;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A face that is nobody’s, drawn for the demo: its people are made up, and so are their photos. */
record DrawnFace(int wall, int skin, int hair, int clothes, boolean longHair) {
    private static final int SIDE = 480;

    byte[] photo() {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(pen, wall, 0, 0, SIDE, SIDE, false);
        if (longHair) {
            fill(pen, hair, 120, 90, 240, 330, true);
        }
        fill(pen, clothes, 60, 360, 360, 300, true);
        fill(pen, skin, 205, 300, 70, 100, true);
        fill(pen, hair, 130, 62, 220, 200, true);
        fill(pen, skin, 150, 100, 180, 250, true);
        fill(pen, hair, 145, 75, 190, 75, true);
        fill(pen, 0x2a2422, 195, 205, 18, 22, true);
        fill(pen, 0x2a2422, 267, 205, 18, 22, true);
        pen.setColor(new Color(0x7a2f2a));
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawArc(200, 240, 80, 60, 200, 140);
        pen.dispose();
        return jpeg(picture);
    }

    private static void fill(Graphics2D pen, int colour, int x, int y, int width, int height, boolean round) {
        pen.setColor(new Color(colour));
        if (round) {
            pen.fillOval(x, y, width, height);
        } else {
            pen.fillRect(x, y, width, height);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
