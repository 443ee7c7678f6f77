import type { PassageDraft, PostReading } from "../../model/post.ts";
import type { AttributionReading, ReadAttribution } from "../attributions.ts";
import type { Carried } from "./carry.ts";

/** A passage with the post it is part of. */
export interface PlacedPassage {
  readonly passage: PassageDraft;
  readonly post: PostReading;
  readonly index: number;
}

/** What chains are read from: made once for a text. */
export interface ChainContext {
  readonly text: string;
  readonly posts: readonly PostReading[];
  readonly reading: AttributionReading;
  readonly publisher: string | null;
  /** For each sentence, who is still speaking in it without a new cue; null for the narrator. */
  readonly carried: readonly (Carried | null)[];
  /** Attributions by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly ReadAttribution[]>;
  readonly passages: readonly PlacedPassage[];
}
