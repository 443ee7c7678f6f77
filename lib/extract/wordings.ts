import type { Surface } from "../text/span.ts";
import type { Draft } from "./drafts.ts";

/** What words of the sentence say, with the words. */
export interface Worded {
  readonly value: string;
  readonly words: Surface;
}

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
export function findForm({ sentence, clause }: Draft): Worded | null {
  return firstOf(forms, sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start), clause.start);
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
export function findMethod({ sentence }: Draft): Worded | null {
  return firstOf(methods, sentence.text, sentence.start);
}

/** What is counted out: "excluding inter-Korean trade", "not counting street markets"; null where nothing is. */
export function findExcluding({ sentence }: Draft): Worded | null {
  const found =
    /\b(?:excluding|not counting|not including|apart from|other than|except for|exclusive of)\s+([^,.;:()]{2,60})/i.exec(
      sentence.text,
    );
  const value = found?.[1]?.trim();
  return found && value ? { value, words: surfaceAt(found, sentence.start) } : null;
}

function firstOf(rows: readonly (readonly [RegExp, string])[], text: string, start: number): Worded | null {
  for (const [pattern, value] of rows) {
    const found = pattern.exec(text);
    if (found) return { value, words: surfaceAt(found, start) };
  }
  return null;
}

/** The words a pattern found, in offsets of the whole text; `start` is where the text it looked in begins. */
export function surfaceAt(found: RegExpExecArray, start: number): Surface {
  const [surface] = found;
  return { start: start + found.index, end: start + found.index + surface.length, surface };
}
