import type { ReportSense } from "../../model/vocabulary/report-verbs.ts";
import type { Span } from "../../text/span.ts";
import type { Phrase } from "./phrases.ts";

/** By which construction somebody is cited. */
export type CitingPattern =
  | "verb"
  | "as"
  | "according"
  | "passive"
  | "headline"
  | "noun"
  | "own-noun"
  | "citing"
  | "colon"
  | "titled"
  | "introduction";

/** A citation as found in one sentence, before its source is resolved. Content is null while another citation decides it. */
export interface Cited {
  readonly sentence: number;
  readonly pattern: CitingPattern;
  readonly source: Phrase | null;
  readonly cue: Span;
  readonly content: Span;
  readonly sense: ReportSense;
  readonly negated: boolean;
  /** Whether the content stands before or after the cue. */
  readonly side: "before" | "after";
  /** Who was told, for "told the Gazette"; null otherwise. */
  readonly hearer: Phrase | null;
  /** First token of the whole unit (subject or cue), where an earlier citation's content must end. */
  readonly unitFrom: number;
  /** True for "…, in which Roe argued that …": what is cited stands inside the citation before it. */
  readonly inside: boolean;
}
