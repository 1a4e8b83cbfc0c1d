// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatsTest {
    @Test
    void theJsonHasNoGroups() throws JsonProcessingException {
        Stats stats = new Stats(
                new Stats.Tokens(List.of(1), List.of(2, 3), "ab"),
                new Stats.Speed(0.5, 0.25, null),
                "length",
                new Stats.Setting("sw_emu", "u280", "mxint8", 8),
                1,
                0,
                List.of(64L));
        assertEquals(
                """
                {"prompt_tokens":[1],"tokens":[2,3],"text":"ab","prefill_seconds":0.5,"decode_seconds":0.25,\
                "decode_tokens_per_second":null,"ended_by":"length","target":"sw_emu","card":"u280",\
                "weights":"mxint8","key_bits":8,"launches":1,"saturations":0,"bytes_per_token":[64]}""",
                new ObjectMapper().writeValueAsString(stats));
    }
}
