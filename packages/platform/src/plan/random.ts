/** A source of numbers from 0 to 1, the same for the same seed on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How long builds take, with a mean of 1: `exponential` (many short, few long), `lognormal` (about as long, some longer), `fixed`. */
export type Distribution = 'exponential' | 'lognormal' | 'fixed';

/** The spread of logarithms that gives a deviation of half the mean. */
const sigma = Math.sqrt(Math.log(1.25));

const draws: { readonly [distribution in Distribution]: (random: () => number) => number } = {
  exponential: (random) => -Math.log(1 - random()),
  lognormal: (random) => Math.exp(sigma * normal(random) - (sigma * sigma) / 2),
  fixed: () => 1,
};

/** Draws a length with a mean of 1. */
export function draw(distribution: Distribution, random: () => number): number {
  return draws[distribution](random);
}

/** A number of the standard normal distribution (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
