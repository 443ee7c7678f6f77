import type { SourceKind } from "../../model/source.ts";
import type { ReportSense } from "../../model/vocabulary/report-verbs.ts";
import type { Surface } from "../../text/span.ts";
import type { AttributionMention } from "../mentions.ts";
import type { CitingPattern } from "./cited.ts";
import type { Resolution } from "./resolve.ts";
import type { Sentence } from "./sentences.ts";

/** An attribution with what the chain needs to know of it beside the words. */
export interface ReadAttribution extends AttributionMention {
  readonly pattern: CitingPattern;
  readonly sense: ReportSense;
  readonly kind: SourceKind | null;
  /** Index of the sentence in the reading. */
  readonly sentence: number;
  /** What sort of phrase the source is. */
  readonly sort: Resolution["sort"];
  readonly self: boolean;
  /** The hand before the source ("Roe at the Harbour Blog": the blog); null for none. */
  readonly via: string | null;
  readonly side: "before" | "after";
  readonly inside: boolean;
  /** The words that say who the source is ("director of the port authority"); null for none. */
  readonly role: Surface | null;
}

/** "The brief cites the weekly": the weekly's words reach the text through the brief. */
export interface Relay {
  readonly by: string;
  readonly of: string;
  readonly post: number;
}

/** All attributions of a text with the sentences they stand in and who relays whom. */
export interface AttributionReading {
  readonly attributions: readonly ReadAttribution[];
  readonly sentences: readonly Sentence[];
  readonly relays: readonly Relay[];
}
