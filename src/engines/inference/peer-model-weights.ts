// Written by scripts/fit-peer-model.ts; do not edit. How and on what it was fitted is in docs/methods/inference.md.

/** Features whose products with each other (and with themselves) enter the score, in this order. */
export const PRODUCT_FEATURES = [
  'offPeakPaths',
  'certainPaths',
  'upperCertainShare',
  'atVantagePoint',
  'tableShare',
  'deepInPaths',
  'upperRank',
  'lowerRank',
  'lowerDegree',
  'lowerProviders',
  'upperReachesTop',
  'rivalReachesTop',
  'sameRegion',
  'regionShare',
] as const;

export const INTERCEPT = -0.477025;

/** One weight a feature, in the order of PEER_FEATURES. */
export const FEATURE_WEIGHTS: readonly number[] = [
  -1.5465, -0.0959099, -0.630625, -3.86, 0.63243, -0.173109, 0.0419976, -0.217087, 0.392979, 0.228405,
  -0.0469801, 3.24871, 0.70506, -2.1118, -0.174286, -2.17663, 2.40026, 0.0888981, 0.398947, -2.50766,
];

/** One weight a product: the first feature with itself and each later one, then the second, and so on. */
export const PRODUCT_WEIGHTS: readonly number[] = [
  0.212061, -0.02878, -0.0938084, -0.553022, -0.0441233, 0.679563, 0.0973702, 0.000822884, -0.105949,
  0.185989, -0.815504, -0.515284, -0.149472, -0.119221, 0.0798213, -0.382318, 0.414894, 0.0376681, -0.0127657,
  -0.0552725, -0.02312, -0.0784989, -0.00486305, -0.299234, 0.409842, -0.00640963, 0.708068, 3.89158, 2.15545,
  0.169305, 0.737469, -0.187308, 0.380707, 0.239645, 0.152967, -3.74739, -2.18751, 0.58578, -1.05465, 0.63243,
  -0.173109, -0.629768, -0.210049, -0.226115, 0.0536731, 0.459, -0.232721, -1.82719, -0.0673516, 1.39208,
  -0.0164233, -0.0482795, -0.00683741, -0.0218963, 0.0287423, -0.00602642, 0.224616, -0.0000505045, 0.0104317,
  0.0256091, 0.0419976, 0.0457385, 0.224929, -0.315204, -0.434111, 1.0394, -0.646132, 0.18449, -0.663242,
  -0.0110493, -0.0566926, 0.0825702, 0.0132869, 0.765887, -0.138343, -0.0628131, 0.296442, -0.0902265,
  0.0593565, 0.0524485, -0.0846103, 0.0570505, 0.0280062, -0.305676, -0.0112702, 0.0357414, 0.170101,
  0.252716, 0.0105471, 0.508809, -0.248069, 0.103269, 1.28839, 0.0621418, -0.879597, -4.07419, -0.357938,
  -0.563011, 0.124046, -0.271814, 0.255822, 0.930939, -0.711666, -1.04499, 1.98165,
];
