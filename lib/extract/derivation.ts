import type { ClaimContent, ClaimField, DerivationStep } from "../model/claim.ts";
import type { Surface } from "../text/span.ts";
import type { Draft, Known } from "./drafts.ts";
import type { Commitment } from "./modality.ts";

/** The steps from words to values, one for each field that has a value, in the order of the fields of a claim. */
export function derive(draft: Draft, commitment: Commitment, content: ClaimContent): DerivationStep[] {
  const steps: DerivationStep[] = [claimantStep(draft, content)];
  const add = (field: ClaimField, known: Known<unknown> | null) => {
    if (known) steps.push({ field, rule: known.rule, words: known.words, note: known.note });
  };
  add("indicator", draft.indicator);
  add("population", draft.population);
  add("place", draft.place);
  add("counterpart", draft.counterpart);
  const coverage = draft.indicator?.value.coverage;
  if (coverage) steps.push({ field: "coverage", rule: "coverage-named", words: [], note: `counts ${coverage.name}` });
  if (draft.quantity) steps.push(quantityStep(draft, content));
  add("change", draft.change);
  const base = content.change?.base;
  if (base && base.kind !== "not-stated")
    steps.push({
      field: "base",
      rule: base.text ? "base-named" : "base-year-before",
      words: [],
      note: base.text ? `measured from "${base.text}"` : "measured from the year before, as growth rates are",
    });
  add("period", draft.period);
  if (commitment.hedge)
    steps.push({
      field: "modality",
      rule: `hedge-${commitment.kind}`,
      words: [commitment.hedge],
      note: `"${commitment.hedge.surface}" takes part of it back`,
    });
  if (commitment.status)
    steps.push({
      field: "status",
      rule: "status",
      words: commitment.hedge ? [commitment.hedge] : [],
      note: `kind of figure: ${commitment.status}`,
    });
  return steps;
}

function claimantStep(draft: Draft, content: ClaimContent): DerivationStep {
  const last = draft.chain.at(-1);
  const words: Surface[] = [last?.named, last?.cue].filter((part) => part !== null && part !== undefined);
  return {
    field: "claimant",
    rule: "attribution-chain",
    words,
    note: `said by ${content.claimant}${
      draft.chain.length > 1
        ? `, through ${draft.chain
            .slice(0, -1)
            .map((step) => step.source)
            .join(", ")}`
        : ""
    }`,
  };
}

function quantityStep(draft: Draft, content: ClaimContent): DerivationStep {
  const mention = draft.quantity?.mention;
  const quantity = content.quantity;
  const words = mention ? [{ start: mention.start, end: mention.end, surface: mention.surface }] : [];
  const value = quantity?.value ?? `${quantity?.min ?? "…"} to ${quantity?.max ?? "…"}`;
  return {
    field: "quantity",
    rule: draft.rule,
    words,
    note: `reads as ${value}${quantity?.unit ? ` ${quantity.unit}` : ""}`,
  };
}
