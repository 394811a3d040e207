import { PEER_FEATURES } from './peer-features.ts';
import { FEATURE_WEIGHTS, INTERCEPT, PRODUCT_FEATURES, PRODUCT_WEIGHTS } from './peer-model-weights.ts';

/**
 * Probability that each link joins peers, [m], from its features (row-major, PEER_FEATURES wide): a logistic regression with
 * pairwise products.
 */
export function peerProbabilities(features: Float64Array): Float64Array {
  const width = PEER_FEATURES.length;
  const factors = PRODUCT_FEATURES.map((name) => PEER_FEATURES.indexOf(name));
  const probabilities = new Float64Array(features.length / width);
  for (let link = 0; link < probabilities.length; link++) {
    const row = link * width;
    let score = INTERCEPT;
    for (let column = 0; column < width; column++) score += FEATURE_WEIGHTS[column] * features[row + column];
    let product = 0;
    for (let one = 0; one < factors.length; one++)
      for (let other = one; other < factors.length; other++)
        score += PRODUCT_WEIGHTS[product++] * features[row + factors[one]] * features[row + factors[other]];
    probabilities[link] = 1 / (1 + Math.exp(-score));
  }
  return probabilities;
}

/**
 * Whether the link between two ASes had no part in fitting the model: half of all pairs, by a hash of the AS numbers. What is
 * published about the model's accuracy is measured on these.
 */
export function isHeldOut(one: number, other: number): boolean {
  const low = BigInt(Math.min(one, other));
  const high = BigInt(Math.max(one, other));
  return ((low * 2654435761n + high * 40503n) >> 7n) % 2n === 1n;
}
