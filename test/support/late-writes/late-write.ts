import type { Theirs } from "@/lib/model/conflict";
import type { Refusal, Result } from "@/lib/model/result";

/** A step done after somebody else changed what it is about, and what it must say of that. */
export interface LateWrite {
  readonly step: string;
  readonly write: () => Promise<Result<unknown, Refusal>>;
  /** Part of `theirs`; who, when and a sentence are asked of every row. */
  readonly says: object & Partial<Record<keyof Theirs, unknown>>;
}
