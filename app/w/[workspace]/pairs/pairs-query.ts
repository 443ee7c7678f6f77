import { deskAddress } from "@/app/_ui/sections";
import { type Outcome, outcomes } from "@/lib/model/comparison";

/** Pairs on one page: more cannot be judged at a sitting without looking up. */
export const pairsShown = 18;

/** The outcome the address asks for; null for all. */
export function outcomeIn(given: string | undefined): Outcome | null {
  return outcomes.find((one) => one === given) ?? null;
}

/** Address of the pairs with one outcome, or of all. */
export function pairsAddress(workspace: string, outcome: Outcome | null): string {
  return `${deskAddress(workspace, "pairs")}${outcome ? `?outcome=${outcome}` : ""}`;
}
