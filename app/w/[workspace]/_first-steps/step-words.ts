import type { FirstStep } from "@/lib/model/first-steps";

/** What each first step is called, what it shows, and where it is done. */
export const stepWords = {
  post: {
    label: "Open a post",
    hint: "Import one, or read one that is here. What the engine takes for a claim is marked in the text, with whose words it is.",
    path: ["posts"],
  },
  accept: {
    label: "Accept a candidate by key",
    hint: "Press t in the queue, then a. The candidate becomes a claim with its words as evidence; z takes it back.",
    path: ["queue"],
  },
  pairs: {
    label: "See what disagrees",
    hint: "Claims on one matter are held against each other. Each pair says how it reads, why, and what was assumed.",
    path: ["pairs"],
  },
  compare: {
    label: "Compare two claims",
    hint: "Open a pair with Enter, or lay claims aside with b and press Shift B. Every step of the reading is shown.",
    path: ["pairs"],
  },
  assess: {
    label: "Judge a claim and cite its words",
    hint: "Open a claim and assess it. Each sentence of your reasoning can cite what it rests on.",
    path: ["claims"],
  },
  matrix: {
    label: "Read the matrix of a question",
    hint: "A question gathers who said what, when, by origin. Every cell opens the exact words.",
    path: ["questions"],
  },
} as const satisfies Record<FirstStep, { label: string; hint: string; path: readonly string[] }>;
