import type { CandidateDraft } from "../model/claim.ts";

/** What speaks for or against checking a statement. Weights add up; the score is their logistic, 0 to 1. */
interface Ground {
  readonly reason: string;
  readonly weight: number;
  readonly holds: (statement: Statement) => boolean;
}

/** A statement as the grounds see it. */
interface Statement {
  readonly text: string;
  readonly lower: string;
  /** Number of words, by the spaces. */
  readonly length: number;
  readonly candidates: readonly Pick<CandidateDraft, "content">[];
  readonly attributed: boolean;
  readonly disputed: boolean;
}

const BIAS = -1.35;

const grounds: readonly Ground[] = [
  {
    reason: "states a figure",
    weight: 1.5,
    holds: ({ candidates, lower }) => candidates.some(({ content }) => content.quantity) || /\d/.test(lower),
  },
  {
    reason: "says which way something moves",
    weight: 1.1,
    holds: ({ candidates }) => candidates.some(({ content }) => content.change),
  },
  {
    reason: "names a known indicator",
    weight: 0.7,
    holds: ({ candidates }) => candidates.some(({ content }) => content.indicatorKey),
  },
  {
    reason: "ranks or compares",
    weight: 0.6,
    holds: ({ lower, candidates }) =>
      candidates.some(({ content }) => content.rank) ||
      /\b(?:more|less|fewer|higher|lower|worse|better|largest|biggest|highest|lowest|worst|most|first|only|ever)\b/.test(
        lower,
      ),
  },
  {
    reason: "names a period",
    weight: 0.4,
    holds: ({ candidates, lower }) =>
      candidates.some(({ content }) => content.known.period === "stated") ||
      /\b(?:19|20)\d\d\b|\b(?:last|this) (?:year|month|week)\b/.test(lower),
  },
  { reason: "is attributed to a source", weight: 0.3, holds: ({ attributed }) => attributed },
  {
    reason: "is disputed or denied",
    weight: 0.6,
    holds: ({ disputed, lower }) =>
      disputed || /\b(?:den(?:y|ies|ied)|disput|contradict|false|untrue|myth|lie[sd]?\b|hoax)/.test(lower),
  },
  {
    reason: "affects many people",
    weight: 0.7,
    holds: ({ lower }) =>
      /\b(?:million|billion|trillion|percent|per cent|%|country|nation|national|people|children|jobs?|tax|taxes|taxpayers|health|crime|schools?|economy|wages?|workers|families|vot(?:e|es|ers)|deficit|debt|energy|troops|terror|immigra|insurance|social security|trade)/.test(
        lower,
      ),
  },
  {
    reason: "reports a done deed or a record",
    weight: 0.5,
    holds: ({ lower }) =>
      /\b(?:voted|passed|signed|supported|opposed|promised|created|lost|killed|cut|raised|spent|paid|built|won|approved|introduced|banned|said|called|claimed|has been|have been)\b/.test(
        lower,
      ),
  },
  {
    reason: "is opinion",
    weight: -0.9,
    holds: ({ lower }) =>
      /\b(?:i (?:think|believe|feel|hope|guess|wonder|want|love|know)|in my (?:opinion|view)|should|ought|must|beautiful|great|terrible|wonderful|amazing|disgrace|hopefully|obviously)\b/.test(
        lower,
      ),
  },
  {
    reason: "is personal experience",
    weight: -0.6,
    holds: ({ lower }) =>
      /\b(?:my (?:wife|husband|father|mother|friend|family|life|own)|i (?:was|went|met|saw|grew|remember|am|'m)|when i)\b/.test(
        lower,
      ),
  },
  {
    reason: "is a question or a greeting",
    weight: -1.4,
    holds: ({ text, lower }) =>
      /\?\s*$/.test(text) || /^(?:thank|hello|good (?:morning|evening)|welcome|okay|ok|yes|no|well)\b/.test(lower),
  },
  {
    reason: "speaks of the future or of intent",
    weight: -0.6,
    holds: ({ lower }) =>
      /\b(?:will|going to|gonna|would|could|let's|let us|we need|we have to|i'll|we'll|want to)\b/.test(lower),
  },
  { reason: "is too short to be checked", weight: -1.5, holds: ({ length }) => length < 6 },
  { reason: "says enough to be looked up", weight: 0.4, holds: ({ length }) => length > 12 },
  { reason: "names someone or something", weight: 0.35, holds: ({ text }) => /[a-z,'’]\s+[A-Z][a-z]{2,}/.test(text) },
];

/** Check-worthiness of a statement, 0 to 1 with four decimals, and the reasons that moved it; orders a queue, decides nothing. */
export function worthOf(statement: {
  readonly text: string;
  readonly candidates: readonly Pick<CandidateDraft, "content">[];
  readonly attributed: boolean;
  readonly disputed: boolean;
}): { readonly score: number; readonly reasons: readonly string[] } {
  // Long texts add nothing to the grounds; the bound keeps them linear.
  const text = statement.text.slice(0, 2000);
  const length = text.split(" ", 40).length;
  const seen = { ...statement, text, length, lower: text.toLowerCase().replaceAll("’", "'") };
  const held = grounds.filter((ground) => ground.holds(seen));
  const sum = held.reduce((total, ground) => total + ground.weight, BIAS);
  return { score: Math.round(10_000 / (1 + Math.exp(-sum))) / 10_000, reasons: held.map(({ reason }) => reason) };
}
