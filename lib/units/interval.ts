/** A set of numbers between two bounds; ±Infinity where a side has no bound. An open side leaves its bound out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
