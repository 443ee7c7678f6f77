import type { IsoDate } from "../units/period.ts";
import type { ChainRole } from "./source.ts";

/** One hand of a chain as an analyst enters it, names in words; days are when it said so, as far as known. */
export interface EnteredHand {
  readonly source: string;
  readonly role: ChainRole;
  readonly document: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** A chain in one line for a history: "Paper publishes → Agency quotes (Bulletin 4) → Ministry asserts". */
export function chainWords(hands: readonly EnteredHand[]): string {
  return hands
    .map(({ source, role, document }) => `${source} ${role.replaceAll("-", " ")}${document ? ` (${document})` : ""}`)
    .join(" → ");
}
