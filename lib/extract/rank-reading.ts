import type { Rank } from "../model/claim.ts";
import { type Draft, wordsSurface } from "./drafts.ts";

type End = Rank["end"];

const ends: readonly (readonly [RegExp, End])[] = [
  [/^(?:highest|largest|biggest|greatest|most|heaviest|hottest|busiest|richest|fastest)$/, "highest"],
  [/^(?:lowest|smallest|least|fewest|coldest|poorest|slowest)$/, "lowest"],
  [/^(?:worst|deadliest|severest)$/, "worst"],
  [/^(?:best|strongest)$/, "best"],
  [/^first$/, "first"],
  [/^last$/, "last"],
];

/** The place in an order: "24th highest among 123 countries", "worst drought in 100 years"; null for other claims. */
export function readRank(draft: Draft): Rank | null {
  const { quantity, reading } = draft;
  if (draft.direction?.superlative) return superlativeRank(draft, draft.direction.superlative);
  if (!quantity || (reading?.role !== "rank" && reading?.role !== "span")) return null;
  const { sentence } = draft;
  const beside = sentence.words.slice(Math.max(0, quantity.from - 8), quantity.to + 3).map((word) => word.lower);
  const end = ends.find(([pattern]) => beside.some((word) => pattern.test(word)))?.[1] ?? "other";
  if (reading.role === "span") return { position: 1, end, among: quantity.mention.surface, size: null };
  const joint = sentence.words.findIndex((word, at) => at >= quantity.to && /^(?:among|of|in|out)$/.test(word.lower));
  const before = sentence.words.findLastIndex((word, at) => at < quantity.from && word.lower === "among");
  const set =
    joint >= 0
      ? wordsSurface(sentence, joint + 1, Math.min(joint + 9, draft.clause.to))
      : before >= 0
        ? wordsSurface(sentence, before + 1, Math.min(before + 6, quantity.from))
        : null;
  const size = sentence.quantities.find(
    (one) => one.from > quantity.from && set !== null && one.mention.start >= set.start && one.mention.end <= set.end,
  );
  return {
    position: quantity.mention.quantity.value ?? 1,
    end,
    among: set?.surface ?? null,
    size: size?.mention.quantity.value ?? null,
  };
}

function superlativeRank(draft: Draft, word: string): Rank | null {
  const end =
    ends.find(([pattern]) => pattern.test(word))?.[1] ??
    (/high|record/.test(word) ? "highest" : /low/.test(word) ? "lowest" : null);
  if (!end) return null;
  const { sentence } = draft;
  const joint = sentence.words.findIndex((one, at) => at > draft.anchor && /^(?:of|in|since|on)$/.test(one.lower));
  return {
    position: 1,
    end,
    among:
      joint >= 0
        ? (wordsSurface(sentence, joint + 1, Math.min(joint + 8, sentence.words.length))?.surface ?? null)
        : null,
    size: null,
  };
}
