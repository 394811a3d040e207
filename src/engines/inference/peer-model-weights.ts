// Written by scripts/fit-peer-model.ts; do not edit. How and on what it was fitted is in docs/methods/inference.md.

/** Features whose products with each other (and with themselves) enter the score, in this order. */
export const PRODUCT_FEATURES = [
  'offPeakPaths',
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

export const INTERCEPT = 1.63838;

/** One weight a feature, in the order of PEER_FEATURES. */
export const FEATURE_WEIGHTS: readonly number[] = [
  -1.75802, -0.0543466, 0.159982, -0.101968, 0.156559, 0.0963573, -0.873354, 0.627525, -1.43052, 4.19456,
  0.41351, -3.11818, -0.0595843, -3.29575, 2.40355, 0.14507, 0.53948, -4.32242,
];

/** One weight a product: the first feature with itself and each later one, then the second, and so on. */
export const PRODUCT_WEIGHTS: readonly number[] = [
  0.0812114, -0.547264, -0.241587, 1.24107, -0.095183, -0.00161086, 0.000947253, 0.282095, -3.76905, -1.04522,
  0.183086, -0.227504, 0.159982, -0.101968, 1.19393, -0.210385, -0.346837, -0.115897, 1.01623, 0.811499,
  0.12558, -0.126092, 1.03459, 0.00994446, 0.189449, -0.000731809, 0.000211106, -0.0172761, 0.0637912,
  0.400848, -0.0424504, -0.0254071, -0.0152095, 0.156559, -0.259693, 0.545316, -0.4006, 0.0810676, -1.37982,
  -1.48413, 0.364517, 0.170758, -0.0240937, 0.00172494, 0.0509582, 0.0773214, 0.359944, -0.141396, -0.0700614,
  0.28878, -0.0267699, 0.20372, -0.0406543, 1.69919, -0.1265, -0.0368513, -0.130961, -0.18841, -0.00784543,
  -0.483205, 0.823053, 0.173584, 0.360191, 0.0414648, -0.28798, 1.61775, -0.153698, -0.503838, -4.58208,
  -4.05001, -0.190133, -0.169047, -0.399746, 0.360596, 1.03456, -1.63666, -1.28171, 3.00991,
];
