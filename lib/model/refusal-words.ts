import type { Refusal, RefusalReason } from "./result.ts";

/** The HTTP status each refusal answers with, and its wording where a step gives no detail of its own. */
export const refusalWords = {
  "not-found": { status: 404, words: "There is nothing here under this address, or it is not yours to see." },
  "signed-out": { status: 401, words: "You are signed out. Sign in again in another tab; what you typed stays here." },
  "wrong-origin": { status: 403, words: "This form was not sent from Gainsay's own address, so nothing was changed." },
  "not-permitted": { status: 403, words: "Your role does not allow this." },
  "own-work": { status: 403, words: "This is your own work; another person has to do it." },
  sealed: { status: 403, words: "This stays sealed until the cross-check is in." },
  stale: { status: 409, words: "Someone changed this while you were working on it. Nothing of yours was lost." },
  "in-use": { status: 409, words: "Other work refers to this, so it has to stay." },
  "already-done": { status: 409, words: "This has been done already." },
  "not-ready": { status: 409, words: "Something is still missing before this can be done." },
  invalid: { status: 400, words: "Something in the form is not as it should be." },
  "words-not-in-text": { status: 400, words: "These words do not stand in the captured text." },
  "too-large": { status: 413, words: "This is larger than we take at once." },
  "locked-out": { status: 429, words: "Too many tries. Wait a while and try again." },
} as const satisfies Record<RefusalReason, { status: number; words: string }>;

/** The HTTP status of a refusal: 400, 401, 403, 404, 409, 413 or 429. */
export function refusalStatus(refusal: Pick<Refusal, "reason">): number {
  return refusalWords[refusal.reason].status;
}

/** A refusal in one or two sentences: its own detail when it has one, else the wording of its reason. */
export function refusalSentence(refusal: Pick<Refusal, "reason" | "detail">): string {
  return refusal.detail ?? refusalWords[refusal.reason].words;
}
