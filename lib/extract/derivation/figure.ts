import type { ClaimContent, DerivationStep } from "../../model/claim.ts";
import type { Surface } from "../../text/span.ts";
import type { Draft } from "../drafts.ts";
import { wholeOf } from "../indicator/share.ts";
import { surfaceAt } from "../wordings.ts";

/** Value, unit, bound, movement, base, rank and whole of a claim, each with the words that say it. */
export function figureSteps(draft: Draft, content: ClaimContent): DerivationStep[] {
  return [...quantitySteps(draft, content), ...changeSteps(draft, content), ...orderSteps(draft, content)];
}

function quantitySteps(draft: Draft, { quantity }: ClaimContent): DerivationStep[] {
  const mention = draft.quantity?.mention;
  if (!mention || !quantity) return [];
  const { core, noun, start, end, surface } = mention;
  const value = quantity.value ?? `${quantity.min ?? "…"} to ${quantity.max ?? "…"}`;
  const steps: DerivationStep[] = [
    { field: "quantity", rule: draft.rule, words: [{ start, end, surface }], note: `reads as ${value}` },
  ];
  if (quantity.unit) {
    const words = noun && noun.start >= core.start ? noun : core;
    steps.push({ field: "quantity", rule: "unit", words: [words], note: `counted in ${quantity.unit}` });
  }
  if (quantity.approximator)
    steps.push({
      field: "quantity",
      rule: "bound",
      words: [outside(mention, core)],
      note: `read as “${quantity.approximator}”`,
    });
  return steps;
}

/** The words of a mention before its number, else those after it, else all of it. */
function outside(mention: Surface, core: Surface): Surface {
  const before = mention.surface.slice(0, core.start - mention.start).trimEnd();
  if (before !== "") return { start: mention.start, end: mention.start + before.length, surface: before };
  const after = mention.surface.slice(core.end - mention.start).trimStart();
  if (after === "") return { start: mention.start, end: mention.end, surface: mention.surface };
  return { start: mention.end - after.length, end: mention.end, surface: after };
}

function changeSteps(draft: Draft, { change }: ClaimContent): DerivationStep[] {
  const { sentence } = draft;
  const known = draft.change;
  const mention = draft.quantity?.mention;
  if (!change || !known) return [];
  const figure = mention ? [{ start: mention.start, end: mention.end, surface: mention.surface }] : [];
  const { base } = change;
  const moving = known.words.filter(({ surface }) => surface !== base.text);
  const words = moving.length > 0 ? moving : figure;
  const steps: DerivationStep[] = [{ field: "change", rule: known.rule, words, note: known.note }];
  if (change.value !== null)
    steps.push({
      field: "change",
      rule: `change-${change.kind ?? "value"}`,
      words: figure,
      note: `by ${Math.abs(change.value)}${change.kind === "percent" ? " percent" : ""}, ${change.direction}`,
    });
  if (base.kind === "not-stated") return steps;
  const named = known.words.filter(({ surface }) => surface === base.text);
  const yearly = /\bon-year\b|\byear-on-year\b|\byoy\b|\bannual\w*/i.exec(sentence.text);
  const told = named.length > 0 || base.text !== null ? named : yearly ? [surfaceAt(yearly, sentence.start)] : [];
  const from = base.text
    ? `measured from "${base.text}"`
    : base.kind === "counterfactual"
      ? "measured from what would have been"
      : "measured from the year before";
  const why = base.kind === "counterfactual" ? words : told;
  steps.push({
    field: "base",
    rule: base.text ? "base-named" : `base-${base.kind}`,
    words: why,
    note: why.length > 0 ? from : `assumed: ${from}, as rates of change are`,
  });
  return steps;
}

function orderSteps(draft: Draft, { rank, shareOf }: ClaimContent): DerivationStep[] {
  const steps: DerivationStep[] = [];
  const mention = draft.quantity?.mention;
  const moving = draft.change?.words ?? [];
  if (rank) {
    const words = mention ? [{ start: mention.start, end: mention.end, surface: mention.surface }] : moving.slice(0, 1);
    const among = rank.among ? ` among "${rank.among}"` : "";
    const place = `${rank.position === 1 ? "the" : `number ${rank.position}, the`} ${rank.end}${among}`;
    steps.push({ field: "rank", rule: draft.rule, words: words.length > 0 ? words : directed(draft), note: place });
  }
  const whole = shareOf === null ? null : wholeOf(draft);
  if (whole)
    steps.push({ field: "shareOf", rule: "share-of-whole", words: [whole], note: "the whole it is a share of" });
  return steps;
}

function directed({ direction, sentence }: Draft): Surface[] {
  return (direction?.words ?? []).map(({ start, end }) => ({
    start,
    end,
    surface: sentence.text.slice(start - sentence.start, end - sentence.start),
  }));
}
