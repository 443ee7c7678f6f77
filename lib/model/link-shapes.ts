import type { LinkKind } from "./link-kinds.ts";

/** The drawing of each link kind, on the desk and in print: a 16 × 16 grid, one line of 1.5, round caps; `d` strings of what is stroked. */
export const linkShapes = {
  contradicts: ["M1.5 8H6M4 5.500L6.5 8 4 10.5", "M14.5 8H10M12 5.500L9.5 8l2.5 2.5"],
  restates: ["M2.5 2.500h8v8h-8z", "M5.5 13.500h8v-8"],
  revises: ["M13 8a5 5 0 1 1-1.6-3.7", "M13 2v3.200H9.8"],
  "counts-differently": ["M2 5h5.500v6H2z", "M11.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"],
  corroborates: ["M8 2.500v11M2.5 8h11"],
  qualifies: ["M4.5 2.500C2.5 5.5 2.5 10.5 4.5 13.500M11.5 2.500c2 3 2 8 0 11", "M8 8h.1"],
  "derives-from": [
    "M4 6.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM12 13.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
    "M4 6.500v3a2 2 0 0 0 2 2h4",
  ],
  compatible: ["M6 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z"],
} as const satisfies Record<LinkKind, readonly string[]>;
