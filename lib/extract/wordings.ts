import type { Draft } from "./drafts.ts";

const forms: readonly (readonly [RegExp, string])[] = [
  [/\bpaddy\b/i, "paddy"],
  [/\bmilled\b/i, "milled"],
  [/\bcereal[- ]equivalent\b|\bin cereal terms\b/i, "cereal-equivalent"],
  [/\bnominal\b|\bcurrent prices\b|\bcurrent dollars\b/i, "nominal"],
  [
    /\breal terms\b|\bin real\b|\breal (?:gdp|wages?|growth|income|earnings|output)\b|\bconstant prices\b|\binflation-adjusted\b|\badjusted for inflation\b/i,
    "real",
  ],
  [/\bpurchasing power\b|\bppp\b/i, "ppp"],
  [/\bseasonally adjusted\b/i, "seasonally-adjusted"],
  [/\bgross\b(?! (?:national|domestic))/i, "gross"],
  [/\bnet\b(?! of\b)/i, "net"],
];

/** The form a figure is counted in, from the words of its clause; null where not stated. */
export function findForm(draft: Draft): string | null {
  const words = clauseText(draft);
  return forms.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const methods: readonly (readonly [RegExp, string])[] = [
  [/\bsatellite (?:imagery|images|data|photos)\b/i, "satellite"],
  [/\bsurvey(?:s|ed)?\b|\brespondents\b|\bpoll(?:s|ed)?\b|\binterview(?:s|ed)\b/i, "survey"],
  [/\bcensus\b/i, "census"],
  [/\b(?:computer )?model(?:s|ling|led)?\b|\bsimulation/i, "model"],
  [/\bspy agency\b|\bintelligence (?:service|agency)\b/i, "agency briefing"],
  [/\bcustoms (?:data|figures|statistics)\b/i, "customs records"],
  [/\badministrative records\b|\bregistered\b.{0,20}\boffice\b/i, "register"],
];

/** How the figure was known, from the words of its sentence; null where not stated. */
export function findMethod(draft: Draft): string | null {
  return methods.find(([pattern]) => pattern.test(draft.sentence.text))?.[1] ?? null;
}

/** What is counted out: "excluding inter-Korean trade", "not counting street markets"; null where nothing is. */
export function findExcluding(draft: Draft): string | null {
  const found =
    /\b(?:excluding|not counting|not including|apart from|other than|except for|exclusive of)\s+([^,.;:()]{2,60})/i.exec(
      draft.sentence.text,
    );
  if (!found?.[1]) return null;
  // Only for the figures of the statement it qualifies, not for the sentences' other halves.
  return found[1].trim();
}

function clauseText({ sentence, clause }: Draft): string {
  return sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
}
