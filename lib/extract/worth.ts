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
  /** What figure it gives: one that was measured or looked up, a handful anybody can count, or none. */
  readonly figure: "measured" | "few" | "none";
  readonly candidates: readonly Pick<CandidateDraft, "content">[];
  readonly attributed: boolean;
  readonly disputed: boolean;
}

const BIAS = -1.35;

const grounds: readonly Ground[] = [
  {
    reason: "states a figure",
    weight: 1.7,
    holds: ({ figure }) => figure === "measured",
  },
  {
    reason: "counts a few",
    weight: 0.4,
    holds: ({ figure }) => figure === "few",
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
    weight: 0.7,
    holds: ({ lower, candidates }) =>
      candidates.some(({ content }) => content.rank) ||
      /\b(?:more|less|fewer|higher|lower|worse|better|larger|smaller|longer|cheaper|safer)\b.{0,60}\bthan\b/.test(
        lower,
      ) ||
      /\b(?:largest|biggest|smallest|highest|lowest|worst|richest|poorest|deadliest|fastest|oldest|for the first time|the only)\b/.test(
        lower,
      ),
  },
  {
    reason: "speaks of all or none",
    weight: 0.6,
    holds: ({ lower }) =>
      /\b(?:not a single|none of|nobody|no one|never|every single|almost (?:all|entirely|every)|nearly (?:all|every)|most of (?:the|our|them)|has no|have no)\b/.test(
        lower,
      ),
  },
  {
    reason: "says what brings about what",
    weight: 0.7,
    holds: ({ lower }) =>
      /\b(?:causes?|caused|cures?|cured|prevents?|prevented|kills|protects? against|leads? to|led to|linked to|lowers?|damages|contains?|increases? the risk|due to|because of|results? in)\b/.test(
        lower,
      ),
  },
  {
    reason: "tells what was seen or shown",
    weight: 0.5,
    holds: ({ lower }) =>
      /\b(?:photo|photograph|video|image|footage|picture|document|recording)s?\b.{0,20}\bshows?\b/.test(lower),
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
      /\b(?:voted|passed|signed|supported|opposed|promised|created|lost|killed|cut|raised|spent|paid|built|won|approved|introduced|banned|called|claimed|sold|bought|closed|opened|issued|struck|gave|visited|used|wrote|sent|allowed|blocked|ended|started|owns|owned|donated|arrested|deported|invaded|refused|vetoed|admitted|covered up)\b/.test(
        lower,
      ) && !/^(?:well,? |and |but )?i\b/.test(lower),
  },
  {
    reason: "is opinion",
    weight: -0.9,
    holds: ({ lower }) =>
      /\b(?:i (?:think|believe|feel|hope|guess|wonder|want|love|know)|in my (?:opinion|view)|should|ought|must|beautiful|great|terrible|wonderful|amazing|disgrace|hopefully|obviously|deserves?|proud|decent|honest|the most important|more important|excellent|not fair)\b/.test(
        lower,
      ),
  },
  {
    reason: "is personal experience",
    weight: -0.6,
    holds: ({ lower }) =>
      /\b(?:my (?:wife|husband|father|mother|friend|family|life|own)|i (?:was|went|met|saw|grew|remember|am|'m|had|have|'ve|talked|spoke|learned)|when i)\b/.test(
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
    reason: "promises or proposes",
    weight: -1.5,
    holds: ({ lower }) =>
      /\b(?:i|we|my plan|my administration|our plan)\b.{0,12}\b(?:will|would|'ll|going to|should|could|must|need to|have to|want to|shall|promise)\b/.test(
        lower,
      ) || /\b(?:if i am elected|as president,? i|when i am president|elect me)\b/.test(lower),
  },
  {
    reason: "is about the talk itself",
    weight: -1,
    holds: ({ lower }) =>
      /\b(?:question|questions|topic|moderator|audience|your (?:time|two minutes|answer)|minutes|examples?|let me|excuse me|with respect|tonight's debate|thank you)\b/.test(
        lower,
      ) && !/\b(?:percent|per cent|million|billion)\b|%/.test(lower),
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

function figureOf(candidates: Statement["candidates"], lower: string): Statement["figure"] {
  const figures = candidates.flatMap(({ content }) => content.quantity ?? []);
  const size = (value: number | null) => Math.abs(value ?? 0);
  const measured = figures.some(
    ({ value, min, max, unit }) =>
      /^(?:percent|percentage|ratio|[A-Z]{3}$)/.test(unit ?? "") || Math.max(size(value), size(min), size(max)) > 12,
  );
  if (measured || /\d[\d,.]*\d|\d ?(?:%|percent|per cent|million|billion|trillion)/.test(lower)) return "measured";
  return figures.length > 0 || /\d/.test(lower) ? "few" : "none";
}

/** Check-worthiness of a statement, 0 to 1 with four decimals, and the reasons that moved it; orders a queue, decides nothing. */
export function worthOf(statement: {
  readonly text: string;
  readonly candidates: readonly Pick<CandidateDraft, "content">[];
  readonly attributed: boolean;
  readonly disputed: boolean;
}): { readonly score: number; readonly reasons: readonly string[] } {
  // Long texts add nothing to the grounds; the bound keeps them linear.
  const text = statement.text.slice(0, 2000);
  const lower = text.toLowerCase().replaceAll("’", "'");
  const figure = figureOf(statement.candidates, lower);
  const seen = { ...statement, text, length: lengthOf(text), lower, figure };
  const held = grounds.filter((ground) => ground.holds(seen));
  const sum = held.reduce((total, ground) => total + ground.weight, BIAS);
  return { score: Math.round(10_000 / (1 + Math.exp(-sum))) / 10_000, reasons: held.map(({ reason }) => reason) };
}

/** Words by the spaces between them, at most forty: more make no difference. */
function lengthOf(text: string): number {
  let length = 1;
  for (let at = text.indexOf(" "); at >= 0 && length < 40; at = text.indexOf(" ", at + 1)) length++;
  return length;
}
