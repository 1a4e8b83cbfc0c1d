// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.model.Activation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void anAcceleratorHasSevenTablesByName() {
        List<String> names = List.of("EXP2", "RECIP", "RSQRT_EVEN", "RSQRT_ODD", "DELTA", "LOG2", "GUMBEL");
        for (Activation activation : Activation.values()) {
            assertEquals(names, Tables.all(activation).stream().map(Table::name).toList());
        }
    }

    @Test
    void endsOfTheTablesAreWhatTheirFormulasSay() {
        assertEquals(1 << 20, Tables.EXP2.entries()[0]);
        assertEquals(1 << 19, Tables.EXP2.entries()[256]);
        assertEquals(1 << 21, Tables.RECIP.entries()[256]);
        assertEquals(2965821, Tables.RSQRT_ODD.entries()[0]);
        assertEquals(Tables.RSQRT_EVEN.entries()[256], Tables.RSQRT_ODD.entries()[0]);
        assertEquals(1 << 21, Tables.RSQRT_ODD.entries()[256]);
        assertEquals(1 << 16, Tables.LOG2.entries()[256]);
        assertEquals(34653, Tables.GUMBEL.entries()[0]); // log2(log2 e) = 0.528766
        assertEquals(0, Tables.delta(Activation.GELU_ERF).entries()[1024]);
    }

    @Test
    void noStepOfATableOverflows32BitsWhenInterpolated() {
        for (Activation activation : Activation.values()) {
            for (Table table : Tables.all(activation)) {
                int fractionBits = table.name().equals("DELTA")
                        ? Tables.deltaStepBits(activation)
                        : table.name().equals("EXP2") ? 8 : 16;
                for (int j = 0; j + 1 < table.entries().length; j++) {
                    long step = (long) table.entries()[j + 1] - table.entries()[j];
                    Math.toIntExact(step * ((1 << fractionBits) - 1) + (1 << (fractionBits - 1)));
                }
            }
        }
    }
}
