import type { IsoDate } from "../units/period.ts";
import type { TypedField } from "./conflict.ts";
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

/** A chain as one field: hands of two chains do not mix. */
export function typedChain(hands: readonly EnteredHand[]): TypedField {
  const plain = hands.map(({ source, role, document, from, to }) => ({ source, role, document, from, to }));
  const words = plain.map((hand) => {
    const days = [hand.from, hand.to].filter((day) => day !== null);
    return `${chainWords([hand])}${days.length > 0 ? `, ${days.join(" to ")}` : ""}`;
  });
  return { name: "hands", label: "The hands, outermost first", value: JSON.stringify(plain), words: words.join(" → ") };
}
