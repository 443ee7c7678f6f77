import type { Draft } from "./drafts.ts";
import { changeKindOf, gapAfter, type QuantityReading, signed, sizeOf } from "./quantity-sites.ts";

/**
 * Lets figures of one sentence share what is said once: "contracted 0.9 percent and 0.5 percent" moves both,
 * and "down from 4.3 million" also tells how the figure before it moved. Returns drafts in the same order.
 */
export function shareMovements(drafts: readonly Draft[]): Draft[] {
  const shared: Draft[] = [];
  for (const draft of drafts) {
    const earlier = shared.findLast((one) => one.quantity !== null && one.sentence === draft.sentence);
    // "Transits fell 21 percent to 11,240 and cargo 17 percent": the change, not the level it led to.
    const moved = shared.findLast(
      (one) => one.reading?.role === "change" && one.sentence === draft.sentence && sameUnit(one, draft),
    );
    const model = earlier?.reading?.cue && moved?.reading?.cue === earlier.reading.cue ? moved : earlier;
    shared.push(draft.reading && model?.reading ? inherit(draft, model, draft.reading, model.reading) : draft);
    const reading = draft.reading;
    if (reading?.movesEarlier && earlier?.reading && sameUnit(draft, earlier)) {
      shared[shared.indexOf(earlier)] = withMovement(earlier, earlier.reading, reading);
    }
  }
  return shared;
}

function inherit(draft: Draft, earlier: Draft, reading: QuantityReading, before: QuantityReading): Draft {
  if (
    reading.role !== "level" ||
    reading.cue ||
    before.role !== "change" ||
    !before.movement ||
    !sameUnit(draft, earlier)
  )
    return draft;
  const shared = draft.clause === earlier.clause && coordinated(draft, earlier);
  if (!shared && !(before.movement.kind === "percent" && elliptic(draft, earlier))) return draft;
  const { direction } = before.movement;
  const kind = changeKindOf(draft.quantity?.mention.kind ?? "number");
  const movement = {
    ...before.movement,
    kind,
    value: signed(direction, draft.quantity ? sizeOf(draft.quantity) : null),
  };
  return {
    ...draft,
    rule: earlier.rule,
    passes: [...draft.passes, "shared-movement"],
    reading: { ...before, movement },
  };
}

/** The later figure follows "and" or a comma, with nothing of its own between but times. */
function coordinated(draft: Draft, earlier: Draft): boolean {
  const { sentence } = draft;
  const from = earlier.quantity?.to ?? 0;
  const between = sentence.words.slice(from, draft.quantity?.from ?? from);
  if (between.length === 0) return gapAfter(sentence, from - 1).includes(",");
  const timed = (start: number) => sentence.times.some(({ mention }) => mention.start <= start && start < mention.end);
  return (
    between.every((word) => timed(word.start) || /^(?:and|or|in|by|then|a|an|of|for|to)$/.test(word.lower)) &&
    between.some((word) => word.lower === "and" || word.lower === "or")
  );
}

/** "Emissions from coal rose 0.9 percent and those from gas 2.5 percent": another subject, and the verb of the one before. */
function elliptic({ sentence, quantity }: Draft, earlier: Draft): boolean {
  const from = earlier.quantity?.to ?? 0;
  const to = quantity?.from ?? from;
  const between = sentence.words.slice(from, to).map((word) => word.lower);
  const opens = between.findIndex((word) => word === "and" || word === "while");
  const last = between.at(-1) ?? "";
  return (
    opens >= 0 &&
    opens <= (last === "by" ? 14 : 4) &&
    between.length - opens >= 2 &&
    between.length - opens <= 8 &&
    !/^(?:of|at|to|in|from|than|with|for|on|about|only|just|another|a|the|over|under|some|is|was)$/.test(last) &&
    !sentence.verb.slice(from + opens, to).some(Boolean) &&
    !sentence.cues.some((cue) => cue.from >= from && cue.to <= to)
  );
}

function sameUnit(a: Draft, b: Draft): boolean {
  return a.quantity?.mention.quantity.unit === b.quantity?.mention.quantity.unit;
}

function withMovement(earlier: Draft, before: QuantityReading, later: QuantityReading): Draft {
  const moves = later.movesEarlier;
  if (!moves) return earlier;
  // A growth rate that slows is still growth: only its pace is noted.
  const movement = before.movement ? { ...before.movement, pace: moves.pace ?? before.movement.pace } : moves;
  return {
    ...earlier,
    passes: [...earlier.passes, "moved-from"],
    reading: { ...before, movement, words: [...before.words, ...later.words] },
  };
}
