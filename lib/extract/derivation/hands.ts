import type { ChainStep, ClaimContent, DerivationStep } from "../../model/claim.ts";
import type { Surface } from "../../text/span.ts";
import type { Draft } from "../drafts.ts";

/** Who is responsible for it: the words that name him and the word that says he said it, here or where he was cited before. */
export function claimantStep(draft: Draft, { claimant }: ClaimContent): DerivationStep {
  const last = draft.chain.at(-1);
  const own = present([last?.named, last?.cue]);
  const before = own.length > 0 ? own : present([draft.attribution?.source, draft.attribution?.cue]);
  const rule = `attribution-${draft.attribution ? draft.claimantKnown : "narrator"}`;
  const through = draft.chain.slice(0, -1).map((step) => step.source);
  const path = through.length > 0 ? `, through ${through.join(", ")}` : "";
  if (before.length > 0)
    return {
      field: "claimant",
      rule,
      words: before,
      note: own.length > 0 ? `said by ${claimant}${path}` : `still said by ${claimant}, cited before${path}`,
    };
  return { field: "claimant", rule, words: [], note: `assumed: nobody is cited, so ${claimant} speaks${path}` };
}

const deeds: Readonly<Record<ChainStep["role"], string>> = {
  publishes: "publishes it",
  relays: "passes it on",
  quotes: "quotes it",
  cites: "passes it on",
  "was-told": "was told it",
  "uses-data-of": "uses the data",
  asserts: "says it",
};

/** Each hand from the publisher inwards, with the words that name it. */
export function handSteps(text: string, draft: Draft): DerivationStep[] {
  return draft.chain.map((hand) => {
    const words = present([hand.named, hand.cue]);
    const named = words.length > 0 ? words : present([namedBefore(text, hand.source, draft)]);
    const deed = `${hand.source} ${deeds[hand.role]}`;
    const lead = hand.role === "publishes" ? "assumed: known from the import, " : "assumed: from the words around it, ";
    return {
      field: "chain",
      rule: `hand-${hand.role}`,
      words: hand.role === "publishes" ? [] : named,
      note: hand.role === "publishes" || named.length === 0 ? `${lead}${deed}` : deed,
    };
  });
}

/** Far enough for the line that introduces a quoted article. */
const REACH = 6000;

/** The last place before the claim, else the first after it, where the name stands as it is written. */
function namedBefore(text: string, name: string, { clause, attribution }: Draft): Surface | null {
  if (attribution?.resolved === name && attribution.source) return attribution.source;
  const before = text.slice(Math.max(0, clause.start - REACH), clause.start).lastIndexOf(name);
  const after = before < 0 ? text.slice(clause.start, clause.start + REACH).indexOf(name) : -1;
  const start = before >= 0 ? Math.max(0, clause.start - REACH) + before : after >= 0 ? clause.start + after : -1;
  return start < 0 ? null : { start, end: start + name.length, surface: name };
}

function present(parts: readonly (Surface | null | undefined)[]): Surface[] {
  return parts.filter((part) => part !== null && part !== undefined);
}
