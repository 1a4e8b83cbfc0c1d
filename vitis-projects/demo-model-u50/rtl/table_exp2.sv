// exp2: 2^(-j/256) (docs/numerics.md, Tables).
//
// An entry and its distance to the next, one cycle after the index.
module table_exp2 (
    input  logic ap_clk,
    input  logic [7:0] index,
    output logic signed [23:0] base,
    output logic signed [19:0] step
);

  logic [43:0] rom[0:255];
  initial begin
    rom[0] = 44'hff4ed100000; rom[1] = 44'hff4f40ff4ed; rom[2] = 44'hff4fc0fe9e1;
    rom[3] = 44'hff5040fdedd; rom[4] = 44'hff50b0fd3e1; rom[5] = 44'hff5130fc8ec;
    rom[6] = 44'hff51a0fbdff; rom[7] = 44'hff5220fb319; rom[8] = 44'hff52a0fa83b;
    rom[9] = 44'hff5310f9d65; rom[10] = 44'hff5380f9296; rom[11] = 44'hff5400f87ce;
    rom[12] = 44'hff5470f7d0e; rom[13] = 44'hff54f0f7255; rom[14] = 44'hff5560f67a4;
    rom[15] = 44'hff55e0f5cfa; rom[16] = 44'hff5650f5258; rom[17] = 44'hff56c0f47bd;
    rom[18] = 44'hff5740f3d29; rom[19] = 44'hff57a0f329d; rom[20] = 44'hff5830f2817;
    rom[21] = 44'hff5890f1d9a; rom[22] = 44'hff5910f1323; rom[23] = 44'hff5980f08b4;
    rom[24] = 44'hff59f0efe4c; rom[25] = 44'hff5a60ef3eb; rom[26] = 44'hff5ad0ee991;
    rom[27] = 44'hff5b50edf3e; rom[28] = 44'hff5bc0ed4f3; rom[29] = 44'hff5c30ecaaf;
    rom[30] = 44'hff5c90ec072; rom[31] = 44'hff5d10eb63b; rom[32] = 44'hff5d80eac0c;
    rom[33] = 44'hff5e00ea1e4; rom[34] = 44'hff5e60e97c4; rom[35] = 44'hff5ed0e8daa;
    rom[36] = 44'hff5f40e8397; rom[37] = 44'hff5fb0e798b; rom[38] = 44'hff6020e6f86;
    rom[39] = 44'hff6080e6588; rom[40] = 44'hff6100e5b90; rom[41] = 44'hff6170e51a0;
    rom[42] = 44'hff61d0e47b7; rom[43] = 44'hff6250e3dd4; rom[44] = 44'hff62b0e33f9;
    rom[45] = 44'hff6320e2a24; rom[46] = 44'hff6380e2056; rom[47] = 44'hff6400e168e;
    rom[48] = 44'hff6460e0cce; rom[49] = 44'hff64d0e0314; rom[50] = 44'hff6540df961;
    rom[51] = 44'hff65a0defb5; rom[52] = 44'hff6610de60f; rom[53] = 44'hff6680ddc70;
    rom[54] = 44'hff66e0dd2d8; rom[55] = 44'hff6750dc946; rom[56] = 44'hff67c0dbfbb;
    rom[57] = 44'hff6820db637; rom[58] = 44'hff6890dacb9; rom[59] = 44'hff68f0da342;
    rom[60] = 44'hff6960d99d1; rom[61] = 44'hff69d0d9067; rom[62] = 44'hff6a20d8704;
    rom[63] = 44'hff6aa0d7da6; rom[64] = 44'hff6b00d7450; rom[65] = 44'hff6b60d6b00;
    rom[66] = 44'hff6bd0d61b6; rom[67] = 44'hff6c30d5873; rom[68] = 44'hff6c90d4f36;
    rom[69] = 44'hff6d00d45ff; rom[70] = 44'hff6d60d3ccf; rom[71] = 44'hff6dd0d33a5;
    rom[72] = 44'hff6e30d2a82; rom[73] = 44'hff6e90d2165; rom[74] = 44'hff6ef0d184e;
    rom[75] = 44'hff6f60d0f3d; rom[76] = 44'hff6fc0d0633; rom[77] = 44'hff7030cfd2f;
    rom[78] = 44'hff7080cf432; rom[79] = 44'hff70f0ceb3a; rom[80] = 44'hff7150ce249;
    rom[81] = 44'hff71b0cd95e; rom[82] = 44'hff7210cd079; rom[83] = 44'hff7270cc79a;
    rom[84] = 44'hff72e0cbec1; rom[85] = 44'hff7330cb5ef; rom[86] = 44'hff73a0cad22;
    rom[87] = 44'hff7400ca45c; rom[88] = 44'hff7460c9b9c; rom[89] = 44'hff74c0c92e2;
    rom[90] = 44'hff7510c8a2e; rom[91] = 44'hff7580c817f; rom[92] = 44'hff75e0c78d7;
    rom[93] = 44'hff7640c7035; rom[94] = 44'hff76a0c6799; rom[95] = 44'hff7700c5f03;
    rom[96] = 44'hff7750c5673; rom[97] = 44'hff77c0c4de8; rom[98] = 44'hff7810c4564;
    rom[99] = 44'hff7880c3ce5; rom[100] = 44'hff78d0c346d; rom[101] = 44'hff7930c2bfa;
    rom[102] = 44'hff7990c238d; rom[103] = 44'hff79f0c1b26; rom[104] = 44'hff7a40c12c5;
    rom[105] = 44'hff7ab0c0a69; rom[106] = 44'hff7b00c0214; rom[107] = 44'hff7b60bf9c4;
    rom[108] = 44'hff7bb0bf17a; rom[109] = 44'hff7c20be935; rom[110] = 44'hff7c70be0f7;
    rom[111] = 44'hff7cc0bd8be; rom[112] = 44'hff7d30bd08a; rom[113] = 44'hff7d80bc85d;
    rom[114] = 44'hff7dd0bc035; rom[115] = 44'hff7e40bb812; rom[116] = 44'hff7e90baff6;
    rom[117] = 44'hff7ee0ba7df; rom[118] = 44'hff7f40b9fcd; rom[119] = 44'hff7fa0b97c1;
    rom[120] = 44'hff7ff0b8fbb; rom[121] = 44'hff8050b87ba; rom[122] = 44'hff80a0b7fbf;
    rom[123] = 44'hff8100b77c9; rom[124] = 44'hff8150b6fd9; rom[125] = 44'hff81b0b67ee;
    rom[126] = 44'hff8200b6009; rom[127] = 44'hff8260b5829; rom[128] = 44'hff82b0b504f;
    rom[129] = 44'hff8310b487a; rom[130] = 44'hff8360b40ab; rom[131] = 44'hff83b0b38e1;
    rom[132] = 44'hff8410b311c; rom[133] = 44'hff8460b295d; rom[134] = 44'hff84c0b21a3;
    rom[135] = 44'hff8500b19ef; rom[136] = 44'hff8560b123f; rom[137] = 44'hff85c0b0a95;
    rom[138] = 44'hff8610b02f1; rom[139] = 44'hff8660afb52; rom[140] = 44'hff86b0af3b8;
    rom[141] = 44'hff8700aec23; rom[142] = 44'hff8760ae493; rom[143] = 44'hff87b0add09;
    rom[144] = 44'hff8800ad584; rom[145] = 44'hff8850ace04; rom[146] = 44'hff88b0ac689;
    rom[147] = 44'hff8900abf14; rom[148] = 44'hff8940ab7a4; rom[149] = 44'hff89a0ab038;
    rom[150] = 44'hff89f0aa8d2; rom[151] = 44'hff8a50aa171; rom[152] = 44'hff8a90a9a16;
    rom[153] = 44'hff8ae0a92bf; rom[154] = 44'hff8b40a8b6d; rom[155] = 44'hff8b80a8421;
    rom[156] = 44'hff8be0a7cd9; rom[157] = 44'hff8c20a7597; rom[158] = 44'hff8c80a6e59;
    rom[159] = 44'hff8cc0a6721; rom[160] = 44'hff8d20a5fed; rom[161] = 44'hff8d60a58bf;
    rom[162] = 44'hff8dc0a5195; rom[163] = 44'hff8e00a4a71; rom[164] = 44'hff8e60a4351;
    rom[165] = 44'hff8ea0a3c37; rom[166] = 44'hff8ef0a3521; rom[167] = 44'hff8f40a2e10;
    rom[168] = 44'hff8f90a2704; rom[169] = 44'hff8fe0a1ffd; rom[170] = 44'hff9030a18fb;
    rom[171] = 44'hff9070a11fe; rom[172] = 44'hff90c0a0b05; rom[173] = 44'hff9120a0411;
    rom[174] = 44'hff91509fd23; rom[175] = 44'hff91b09f638; rom[176] = 44'hff92009ef53;
    rom[177] = 44'hff92409e873; rom[178] = 44'hff92909e197; rom[179] = 44'hff92e09dac0;
    rom[180] = 44'hff93209d3ee; rom[181] = 44'hff93709cd20; rom[182] = 44'hff93c09c657;
    rom[183] = 44'hff94109bf93; rom[184] = 44'hff94509b8d4; rom[185] = 44'hff94a09b219;
    rom[186] = 44'hff94e09ab63; rom[187] = 44'hff95309a4b1; rom[188] = 44'hff958099e04;
    rom[189] = 44'hff95c09975c; rom[190] = 44'hff9610990b8; rom[191] = 44'hff966098a19;
    rom[192] = 44'hff96a09837f; rom[193] = 44'hff96f097ce9; rom[194] = 44'hff973097658;
    rom[195] = 44'hff978096fcb; rom[196] = 44'hff97c096943; rom[197] = 44'hff9810962bf;
    rom[198] = 44'hff985095c40; rom[199] = 44'hff98a0955c5; rom[200] = 44'hff98e094f4f;
    rom[201] = 44'hff9930948dd; rom[202] = 44'hff997094270; rom[203] = 44'hff99c093c07;
    rom[204] = 44'hff9a00935a3; rom[205] = 44'hff9a4092f43; rom[206] = 44'hff9a90928e7;
    rom[207] = 44'hff9ad092290; rom[208] = 44'hff9b2091c3d; rom[209] = 44'hff9b60915ef;
    rom[210] = 44'hff9ba090fa5; rom[211] = 44'hff9bf09095f; rom[212] = 44'hff9c309031e;
    rom[213] = 44'hff9c708fce1; rom[214] = 44'hff9cc08f6a8; rom[215] = 44'hff9d008f074;
    rom[216] = 44'hff9d408ea44; rom[217] = 44'hff9d808e418; rom[218] = 44'hff9dd08ddf0;
    rom[219] = 44'hff9e108d7cd; rom[220] = 44'hff9e508d1ae; rom[221] = 44'hff9ea08cb93;
    rom[222] = 44'hff9ed08c57d; rom[223] = 44'hff9f208bf6a; rom[224] = 44'hff9f608b95c;
    rom[225] = 44'hff9fa08b352; rom[226] = 44'hff9ff08ad4c; rom[227] = 44'hffa0208a74b;
    rom[228] = 44'hffa0708a14d; rom[229] = 44'hffa0b089b54; rom[230] = 44'hffa0f08955f;
    rom[231] = 44'hffa13088f6e; rom[232] = 44'hffa17088981; rom[233] = 44'hffa1b088398;
    rom[234] = 44'hffa20087db3; rom[235] = 44'hffa230877d3; rom[236] = 44'hffa280871f6;
    rom[237] = 44'hffa2b086c1e; rom[238] = 44'hffa30086649; rom[239] = 44'hffa33086079;
    rom[240] = 44'hffa38085aac; rom[241] = 44'hffa3b0854e4; rom[242] = 44'hffa40084f1f;
    rom[243] = 44'hffa4408495f; rom[244] = 44'hffa470843a3; rom[245] = 44'hffa4c083dea;
    rom[246] = 44'hffa4f083836; rom[247] = 44'hffa53083285; rom[248] = 44'hffa58082cd8;
    rom[249] = 44'hffa5b082730; rom[250] = 44'hffa5f08218b; rom[251] = 44'hffa63081bea;
    rom[252] = 44'hffa6708164d; rom[253] = 44'hffa6b0810b4; rom[254] = 44'hffa6e080b1f;
    rom[255] = 44'hffa7308058d;
  end

  logic [43:0] entry;
  always_ff @(posedge ap_clk) entry <= rom[index];
  assign step = entry[43:24];
  assign base = entry[23:0];

endmodule
