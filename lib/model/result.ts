import type { Theirs } from "./conflict.ts";

/** What a step or a parser returns when it may say no: the value, or a refusal with its reason. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The closed set of reasons a step refuses with; each has its wording in `refusal-words.ts` and its HTTP status there. */
export type RefusalReason =
  | "not-found"
  | "not-permitted"
  | "stale"
  | "in-use"
  | "not-ready"
  | "already-done"
  | "invalid"
  | "words-not-in-text"
  | "own-work"
  | "sealed"
  | "locked-out"
  | "signed-out"
  | "wrong-origin"
  | "too-large";

/** A refusal: its reason, where the trouble lies (a field or a line), and what a late write met (theirs and yours, who, what and when). */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly detail?: string;
  readonly field?: string;
  readonly theirs?: Theirs;
  readonly blockers?: readonly string[];
}

/** Wraps a refusal as failure. */
export function refuse(
  reason: RefusalReason,
  more: Omit<Refusal, "reason"> = {},
): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { reason, ...more } };
}
