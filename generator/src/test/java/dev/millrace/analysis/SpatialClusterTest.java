// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.analysis.Latency.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several cards, section 3.4 of Chen et al.: two links of 100 Gb/s each, half of which is reached. */
class SpatialClusterTest {
    private static final TransformerShape GPT2 = TransformerShape.GPT2;

    /** T_comm of LLaMA 7B, FP16, l = 512, in the source of the paper, not in its final text: 0.336 ms and 0.66 us. */
    @Test
    void communicationTakesThePublishedTimes() {
        SpatialCluster two = new SpatialCluster(2, 1, 200e9, 0.5);
        Precision half = Precision.W16A16;
        assertEquals(0.336e-3, two.communicationSeconds(TransformerShape.LLAMA2_7B, half, 512), 0.0005e-3);
        assertEquals(0.66e-6, two.communicationSeconds(TransformerShape.LLAMA2_7B, half, 1), 0.005e-6);
        assertEquals(0, SpatialCluster.SINGLE.communicationSeconds(TransformerShape.LLAMA2_7B, half, 512));
    }

    /** "Vicuna-13B scales over 2, 4 and 8 FPGAs; two decode in less than 10 ms a token." */
    @ParameterizedTest
    @CsvSource({"1, 14.81", "2, 7.40", "4, 3.70", "8, 1.85"})
    void vicunaDecodeScalesWithTheCardsAndTwoTakeLessThan10Milliseconds(int cards, double expected) {
        assertEquals(expected, vicuna(cards).decode(128).milliseconds(), 0.005);
        assertEquals(Stage.MEMORY, vicuna(cards).decode(128).bound());
        assertEquals(cards >= 2, vicuna(cards).decode(128).milliseconds() < 10);
    }

    @Test
    void tensorParallelismDividesWhatACardMustHold() {
        List<Constraint> one = vicuna(1).constraints(128);
        List<Constraint> four = vicuna(4).constraints(128);
        for (int i = 1; i < one.size(); i++) {
            assertEquals(
                    one.get(i).demand() / 4,
                    four.get(i).demand(),
                    1e-6 * one.get(i).demand());
        }
    }

    /** (14): p2 groups of cards overlap the wait for keys and values, as p2 C layers do. */
    @Test
    void pipelineParallelismIsAsMoreLayersOnACard() {
        SpatialModel one = SpatialModelTest.model(GPT2, Precision.W4A8, 250, MacUnits.balanced(GPT2, 128, 100));
        SpatialModel piped = new SpatialModel(one.design(), one.device(), new SpatialCluster(1, 4, 200e9, 0.5));
        SpatialModel layers = SpatialModel.of(one.design().withLayers(4), one.device());
        assertEquals(layers.prefill(128).seconds(), piped.prefill(128).seconds(), 1e-12);
    }

    @Test
    void aSlowLinkSetsThePace() {
        SpatialModel one = SpatialModelTest.model(GPT2, Precision.W4A8, 250, MacUnits.balanced(GPT2, 128, 1000));
        Latency slow = new SpatialModel(one.design(), one.device(), new SpatialCluster(2, 1, 1e9, 0.5)).prefill(128);
        assertEquals(Stage.COMMUNICATION, slow.bound());
        assertEquals(128 * 1024 * 8 / 0.5e9 * 250e6, slow.paceCycles(), 1);
    }

    private static SpatialModel vicuna(int cards) {
        TransformerShape shape = TransformerShape.VICUNA_13B;
        SpatialDesign design = SpatialDesign.of(shape, Precision.W4A8, MacUnits.balanced(shape, 128, 1024));
        return new SpatialModel(
                design, SpatialModelTest.device(Precision.W4A8, 250), new SpatialCluster(cards, 1, 200e9, 0.5));
    }
}
