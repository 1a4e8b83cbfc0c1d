// reciprocal: 1 / (1 + j/256) (docs/numerics.md, Tables).
//
// An entry and its distance to the next, one cycle after the index.
module table_reciprocal (
    input  logic ap_clk,
    input  logic [7:0] index,
    output logic signed [23:0] base,
    output logic signed [19:0] step
);

  logic [43:0] rom[0:255];
  initial begin
    rom[0] = 44'hfc040400000; rom[1] = 44'hfc0be3fc040; rom[2] = 44'hfc13b3f80fe;
    rom[3] = 44'hfc1b73f4239; rom[4] = 44'hfc2313f03f0; rom[5] = 44'hfc2aa3ec621;
    rom[6] = 44'hfc3223e88cb; rom[7] = 44'hfc3973e4bed; rom[8] = 44'hfc40c3e0f84;
    rom[9] = 44'hfc47f3dd390; rom[10] = 44'hfc4f23d980f; rom[11] = 44'hfc5623d5d01;
    rom[12] = 44'hfc5d23d2263; rom[13] = 44'hfc6413ce835; rom[14] = 44'hfc6ad3cae76;
    rom[15] = 44'hfc7193c7523; rom[16] = 44'hfc7843c3c3c; rom[17] = 44'hfc7ee3c03c0;
    rom[18] = 44'hfc8563bcbae; rom[19] = 44'hfc8bd3b9404; rom[20] = 44'hfc9233b5cc1;
    rom[21] = 44'hfc9893b25e4; rom[22] = 44'hfc9ec3aef6d; rom[23] = 44'hfca4f3ab959;
    rom[24] = 44'hfcab13a83a8; rom[25] = 44'hfcb123a4e59; rom[26] = 44'hfcb723a196b;
    rom[27] = 44'hfcbd039e4dd; rom[28] = 44'hfcc2e39b0ad; rom[29] = 44'hfcc8b397cdb;
    rom[30] = 44'hfcce7394966; rom[31] = 44'hfcd4139164d; rom[32] = 44'hfcd9c38e38e;
    rom[33] = 44'hfcdf438b12a; rom[34] = 44'hfce4c387f1e; rom[35] = 44'hfcea4384d6a;
    rom[36] = 44'hfcefa381c0e; rom[37] = 44'hfcf4f37eb08; rom[38] = 44'hfcfa437ba57;
    rom[39] = 44'hfcff73789fb; rom[40] = 44'hfd04a3759f2; rom[41] = 44'hfd09c372a3c;
    rom[42] = 44'hfd0ee36fad8; rom[43] = 44'hfd13d36cbc6; rom[44] = 44'hfd18e369d03;
    rom[45] = 44'hfd1dc366e91; rom[46] = 44'hfd22936406d; rom[47] = 44'hfd277361296;
    rom[48] = 44'hfd2c435e50d; rom[49] = 44'hfd30f35b7d1; rom[50] = 44'hfd35a358ae0;
    rom[51] = 44'hfd3a5355e3a; rom[52] = 44'hfd3ee3531df; rom[53] = 44'hfd4363505cd;
    rom[54] = 44'hfd47f34da03; rom[55] = 44'hfd4c634ae82; rom[56] = 44'hfd50d348348;
    rom[57] = 44'hfd553345855; rom[58] = 44'hfd598342da8; rom[59] = 44'hfd5dd340340;
    rom[60] = 44'hfd62133d91d; rom[61] = 44'hfd66533af3e; rom[62] = 44'hfd6a73385a3;
    rom[63] = 44'hfd6e9335c4a; rom[64] = 44'hfd72b333333; rom[65] = 44'hfd76c330a5e;
    rom[66] = 44'hfd7ac32e1ca; rom[67] = 44'hfd7ec32b976; rom[68] = 44'hfd82b329162;
    rom[69] = 44'hfd86a32698d; rom[70] = 44'hfd8a73241f7; rom[71] = 44'hfd8e5321a9e;
    rom[72] = 44'hfd92231f383; rom[73] = 44'hfd95e31cca5; rom[74] = 44'hfd99a31a603;
    rom[75] = 44'hfd9d5317f9d; rom[76] = 44'hfda10315972; rom[77] = 44'hfda4a313382;
    rom[78] = 44'hfda83310dcc; rom[79] = 44'hfdabd30e84f; rom[80] = 44'hfdaf630c30c;
    rom[81] = 44'hfdb2d309e02; rom[82] = 44'hfdb6530792f; rom[83] = 44'hfdb9c305494;
    rom[84] = 44'hfdbd3303030; rom[85] = 44'hfdc09300c03; rom[86] = 44'hfdc3f2fe80c;
    rom[87] = 44'hfdc742fc44b; rom[88] = 44'hfdca82fa0bf; rom[89] = 44'hfdcdd2f7d67;
    rom[90] = 44'hfdd112f5a44; rom[91] = 44'hfdd442f3755; rom[92] = 44'hfdd772f1499;
    rom[93] = 44'hfddaa2ef210; rom[94] = 44'hfdddc2ecfba; rom[95] = 44'hfde0d2ead96;
    rom[96] = 44'hfde3f2e8ba3; rom[97] = 44'hfde6f2e69e2; rom[98] = 44'hfdea02e4851;
    rom[99] = 44'hfded02e26f1; rom[100] = 44'hfdeff2e05c1; rom[101] = 44'hfdf2f2de4c0;
    rom[102] = 44'hfdf5d2dc3ef; rom[103] = 44'hfdf8c2da34c; rom[104] = 44'hfdfba2d82d8;
    rom[105] = 44'hfdfe82d6292; rom[106] = 44'hfe0142d427a; rom[107] = 44'hfe0422d228e;
    rom[108] = 44'hfe06e2d02d0; rom[109] = 44'hfe09b2ce33e; rom[110] = 44'hfe0c62cc3d9;
    rom[111] = 44'hfe0f22ca49f; rom[112] = 44'hfe11c2c8591; rom[113] = 44'hfe1482c66ad;
    rom[114] = 44'hfe1722c47f5; rom[115] = 44'hfe19c2c2967; rom[116] = 44'hfe1c52c0b03;
    rom[117] = 44'hfe1ef2becc8; rom[118] = 44'hfe2192bceb7; rom[119] = 44'hfe2402bb0d0;
    rom[120] = 44'hfe26a2b9310; rom[121] = 44'hfe2912b757a; rom[122] = 44'hfe2b92b580b;
    rom[123] = 44'hfe2e02b3ac4; rom[124] = 44'hfe3082b1da4; rom[125] = 44'hfe32e2b00ac;
    rom[126] = 44'hfe3552ae3da; rom[127] = 44'hfe37c2ac72f; rom[128] = 44'hfe3a12aaaab;
    rom[129] = 44'hfe3c72a8e4c; rom[130] = 44'hfe3ec2a7213; rom[131] = 44'hfe4112a55ff;
    rom[132] = 44'hfe4362a3a10; rom[133] = 44'hfe45a2a1e46; rom[134] = 44'hfe47f2a02a0;
    rom[135] = 44'hfe4a229e71f; rom[136] = 44'hfe4c629cbc1; rom[137] = 44'hfe4ea29b087;
    rom[138] = 44'hfe50d299571; rom[139] = 44'hfe52f297a7e; rom[140] = 44'hfe552295fad;
    rom[141] = 44'hfe5752944ff; rom[142] = 44'hfe596292a74; rom[143] = 44'hfe5b929100a;
    rom[144] = 44'hfe5d928f5c3; rom[145] = 44'hfe5fc28db9c; rom[146] = 44'hfe61c28c198;
    rom[147] = 44'hfe63d28a7b4; rom[148] = 44'hfe65d288df1; rom[149] = 44'hfe67e28744e;
    rom[150] = 44'hfe69e285acc; rom[151] = 44'hfe6be28416a; rom[152] = 44'hfe6de282828;
    rom[153] = 44'hfe6fc280f06; rom[154] = 44'hfe71d27f602; rom[155] = 44'hfe73a27dd1f;
    rom[156] = 44'hfe75a27c459; rom[157] = 44'hfe77827abb3; rom[158] = 44'hfe79727932b;
    rom[159] = 44'hfe7b4277ac2; rom[160] = 44'hfe7d2276276; rom[161] = 44'hfe7f0274a48;
    rom[162] = 44'hfe80e273238; rom[163] = 44'hfe82a271a46; rom[164] = 44'hfe848270270;
    rom[165] = 44'hfe86426eab8; rom[166] = 44'hfe88126d31c; rom[167] = 44'hfe89d26bb9d;
    rom[168] = 44'hfe8b926a43a; rom[169] = 44'hfe8d6268cf3; rom[170] = 44'hfe8f12675c9;
    rom[171] = 44'hfe90d265eba; rom[172] = 44'hfe9282647c7; rom[173] = 44'hfe9432630ef;
    rom[174] = 44'hfe95e261a32; rom[175] = 44'hfe979260390; rom[176] = 44'hfe99425ed09;
    rom[177] = 44'hfe9af25d69d; rom[178] = 44'hfe9c825c04c; rom[179] = 44'hfe9e325aa14;
    rom[180] = 44'hfe9fc2593f7; rom[181] = 44'hfea16257df3; rom[182] = 44'hfea30256809;
    rom[183] = 44'hfea49255239; rom[184] = 44'hfea63253c82; rom[185] = 44'hfea7b2526e5;
    rom[186] = 44'hfea94251160; rom[187] = 44'hfeaad24fbf4; rom[188] = 44'hfeac624e6a1;
    rom[189] = 44'hfeade24d167; rom[190] = 44'hfeaf624bc45; rom[191] = 44'hfeb0e24a73b;
    rom[192] = 44'hfeb26249249; rom[193] = 44'hfeb3e247d6f; rom[194] = 44'hfeb552468ad;
    rom[195] = 44'hfeb6d245402; rom[196] = 44'hfeb84243f6f; rom[197] = 44'hfeb9b242af3;
    rom[198] = 44'hfebb224168e; rom[199] = 44'hfebc9240240; rom[200] = 44'hfebdf23ee09;
    rom[201] = 44'hfebf623d9e8; rom[202] = 44'hfec0d23c5de; rom[203] = 44'hfec2223b1eb;
    rom[204] = 44'hfec39239e0d; rom[205] = 44'hfec4f238a46; rom[206] = 44'hfec64237695;
    rom[207] = 44'hfec7a2362f9; rom[208] = 44'hfec8f234f73; rom[209] = 44'hfeca5233c02;
    rom[210] = 44'hfecba2328a7; rom[211] = 44'hfeccf231561; rom[212] = 44'hfece4230230;
    rom[213] = 44'hfecf922ef14; rom[214] = 44'hfed0e22dc0d; rom[215] = 44'hfed2222c91b;
    rom[216] = 44'hfed3622b63d; rom[217] = 44'hfed4b22a373; rom[218] = 44'hfed5f2290be;
    rom[219] = 44'hfed73227e1d; rom[220] = 44'hfed87226b90; rom[221] = 44'hfed9b225917;
    rom[222] = 44'hfedae2246b2; rom[223] = 44'hfedc2223460; rom[224] = 44'hfedd5222222;
    rom[225] = 44'hfede9220ff7; rom[226] = 44'hfedfc21fde0; rom[227] = 44'hfee0f21ebdc;
    rom[228] = 44'hfee2221d9eb; rom[229] = 44'hfee3421c80d; rom[230] = 44'hfee4821b641;
    rom[231] = 44'hfee5a21a489; rom[232] = 44'hfee6c2192e3; rom[233] = 44'hfee7f21814f;
    rom[234] = 44'hfee91216fce; rom[235] = 44'hfeea3215e5f; rom[236] = 44'hfeeb5214d02;
    rom[237] = 44'hfeec7213bb7; rom[238] = 44'hfeed9212a7e; rom[239] = 44'hfeeeb211957;
    rom[240] = 44'hfeefc210842; rom[241] = 44'hfef0e20f73e; rom[242] = 44'hfef1f20e64c;
    rom[243] = 44'hfef3120d56b; rom[244] = 44'hfef4120c49c; rom[245] = 44'hfef5320b3dd;
    rom[246] = 44'hfef6420a330; rom[247] = 44'hfef74209294; rom[248] = 44'hfef85208208;
    rom[249] = 44'hfef9620718d; rom[250] = 44'hfefa7206123; rom[251] = 44'hfefb72050ca;
    rom[252] = 44'hfefc7204081; rom[253] = 44'hfefd8203048; rom[254] = 44'hfefe8202020;
    rom[255] = 44'hfeff8201008;
  end

  logic [43:0] entry;
  always_ff @(posedge ap_clk) entry <= rom[index];
  assign step = entry[43:24];
  assign base = entry[23:0];

endmodule
