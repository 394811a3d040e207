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

export const INTERCEPT = 3.8052;

/** One weight a feature, in the order of PEER_FEATURES. */
export const FEATURE_WEIGHTS: readonly number[] = [
  -2.37224, -0.173712, 0.915291, -0.175781, -0.546605, -0.239835, -0.385734, 0.460017, -1.4528, 1.75093,
  -1.37957, -3.43411, 0.0138497, -2.70975, 3.99794, 0.136949, 0.773438, -4.31923,
];

/** One weight a product: the first feature with itself and each later one, then the second, and so on. */
export const PRODUCT_WEIGHTS: readonly number[] = [
  0.130558, -0.379953, -0.178608, 1.38975, -0.0506968, -0.0968063, 0.078944, 0.184707, -2.97053, -0.659295,
  0.074092, 0.104589, 0.915291, -0.175781, 0.40831, -0.335043, -0.190297, -0.439814, 1.12016, 0.11612,
  -0.377571, -0.348432, 1.5664, 0.00393921, 0.115115, 0.00852743, -0.0564659, 0.0575759, 0.0251397, 0.599794,
  -0.0764764, -0.0515182, 0.0248067, -0.546605, -0.116564, 0.599032, -0.72773, 0.409526, -1.54166, -0.553969,
  0.552288, 0.00252311, -0.018392, -0.0382059, 0.0852484, 0.0693773, 0.692971, 0.0410116, -0.0978294,
  0.430801, -0.103362, 0.182393, 0.0870221, 1.05306, -0.308167, -0.0567114, -0.0916758, -0.0736509,
  -0.0216401, 0.264156, 0.64981, 0.224457, 0.336571, -0.0669133, -0.130653, 1.24399, -0.239816, -0.289236,
  -4.08369, -4.05132, -0.0640218, -1.08691, 0.805984, 0.206193, 1.24473, -1.65912, -1.12431, 1.69636,
];
