import type { ClaimField } from "../../model/claim.ts";
import type { Reason, Tie } from "../../model/comparison.ts";
import type { Side } from "../side.ts";
import type { CheckId } from "./ids.ts";

/** One of the two claims, as the typed result names it. */
export type Which = "a" | "b";

/** Two prepared statements under comparison. `oneMatter`: a caller says both are about one thing (a claim and its evidence). */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly oneMatter: boolean;
}

/** What the answer of a step does to the outcome. */
export type Effect =
  /** The two meet here. */
  | { readonly kind: "meets" }
  /** They do not meet: not comparable. */
  | { readonly kind: "blocks"; readonly tie?: Tie; readonly from?: Which }
  /** One is a part of the other; additive parts cannot exceed their whole. */
  | { readonly kind: "part"; readonly part: Which; readonly additive: boolean }
  /** The same thing, counted another way as stated. */
  | { readonly kind: "differs" }
  /** Two measures of one matter; `loose` when one of them says no more than that things are good or bad. */
  | { readonly kind: "related"; readonly loose: boolean }
  /** Two kinds of statement that cannot exclude each other. */
  | { readonly kind: "aside"; readonly tie?: Tie; readonly from?: Which }
  /** Something needed is neither stated nor carried over. `ifSo` completes "if …, B contradicts it"; `follows` where something else would. */
  | {
      readonly kind: "missing";
      readonly field: ClaimField;
      readonly sides: readonly Which[];
      readonly ifSo: string;
      readonly follows?: string;
    };

/** The answer of one step of the gate. */
export interface Step {
  readonly reason: Reason;
  readonly effect: Effect;
}

/** One step of the comparability gate. */
export interface GateCheck {
  readonly id: CheckId;
  /** What the step asks, for the working shown to a person. */
  readonly asks: string;
  readonly read: (pair: Pair) => Step;
}

/** "A", "B" or "A and B", for a sentence. */
export function sideNames(sides: readonly Which[]): string {
  return sides.map((side) => (side === "a" ? "A" : "B")).join(" and ");
}

/** The capital letter of a side. */
export function capital(side: Which): "A" | "B" {
  return side === "a" ? "A" : "B";
}
