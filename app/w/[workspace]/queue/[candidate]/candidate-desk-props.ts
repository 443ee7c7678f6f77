import type { Actor } from "@/lib/access/actor";
import type { CandidateRow } from "@/lib/db/read/candidates";

/** What the desk of one candidate shows and acts on. */
export interface CandidateDeskProps {
  readonly actor: Actor;
  readonly candidate: CandidateRow;
  readonly context: { readonly before: string; readonly after: string };
  readonly nearest: readonly { readonly id: string; readonly sentence: string }[];
  readonly queue: { readonly post: string | null; readonly mine: boolean };
  readonly counts: { readonly waiting: number; readonly decided: number };
}
