// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/** Rotary positions in the layout of Hugging Face: value i of a head turns with value i + headSize / 2. */
final class Rotation {
    private final float[][] cos; // (headSize / 2, context)
    private final float[][] sin; // (headSize / 2, context)

    Rotation(Shape shape) {
        int half = shape.headSize() / 2;
        cos = new float[half][shape.context()];
        sin = new float[half][shape.context()];
        for (int i = 0; i < half; i++) {
            double frequency = StrictMath.pow(shape.theta(), -(double) i / half);
            for (int t = 0; t < shape.context(); t++) {
                cos[i][t] = (float) StrictMath.cos(t * frequency);
                sin[i][t] = (float) StrictMath.sin(t * frequency);
            }
        }
    }

    /** Turns a head (headSize, tokens) in place by the angle of each token's position. */
    void turn(float[][] head) {
        turn(head, 1);
    }

    /** The inverse, which is also the transpose that carries gradients back. */
    void turnBack(float[][] head) {
        turn(head, -1);
    }

    private void turn(float[][] head, float direction) {
        int half = head.length / 2;
        for (int i = 0; i < half; i++) {
            float[] a = head[i];
            float[] b = head[i + half];
            for (int t = 0; t < a.length; t++) {
                float c = cos[i][t];
                float s = direction * sin[i][t];
                float turned = a[t] * c - b[t] * s;
                b[t] = b[t] * c + a[t] * s;
                a[t] = turned;
            }
        }
    }
}
