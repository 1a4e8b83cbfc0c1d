// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** How rotary frequencies are stretched for a long context (Hugging Face's modeling_rope_utils). */
public sealed interface RopeScaling {

    /** The scaled form of one inverse frequency, radians per position. */
    double scale(double inverseFrequency);

    /** Frequencies as they are ({@code rope_type: default}). */
    record None() implements RopeScaling {
        @Override
        public double scale(double inverseFrequency) {
            return inverseFrequency;
        }
    }

    /** Every frequency divided by {@code factor} ({@code rope_type: linear}). */
    record Linear(double factor) implements RopeScaling {
        public Linear {
            requirePositive("factor", factor);
        }

        @Override
        public double scale(double inverseFrequency) {
            return inverseFrequency / factor;
        }
    }

    /**
     * Llama 3.1's form ({@code rope_type: llama3}): long waves are divided by {@code factor}, short ones are kept, those
     * between are blended.
     *
     * @param originalPositions context the model was first trained on, tokens; a wave is long or short against it
     */
    record Llama3(double factor, double lowFrequencyFactor, double highFrequencyFactor, int originalPositions)
            implements RopeScaling {
        public Llama3 {
            requirePositive("factor", factor);
            requirePositive("low_freq_factor", lowFrequencyFactor);
            requirePositive("original_max_position_embeddings", originalPositions);
            if (!(highFrequencyFactor > lowFrequencyFactor)) {
                throw new IllegalArgumentException("rope high_freq_factor " + highFrequencyFactor
                        + " must be greater than low_freq_factor " + lowFrequencyFactor);
            }
        }

        @Override
        public double scale(double inverseFrequency) {
            double wavesInContext = originalPositions * inverseFrequency / (2 * Math.PI);
            if (wavesInContext < lowFrequencyFactor) {
                return inverseFrequency / factor;
            }
            if (wavesInContext > highFrequencyFactor) {
                return inverseFrequency;
            }
            double smooth = (wavesInContext - lowFrequencyFactor) / (highFrequencyFactor - lowFrequencyFactor);
            return (1 - smooth) * inverseFrequency / factor + smooth * inverseFrequency;
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("rope " + name + " " + value + " must be positive and finite");
        }
    }
}
