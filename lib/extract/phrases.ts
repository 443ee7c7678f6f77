import { readWords, type Word } from "./words.ts";

/** A table phrase found in a list of words: half-open word indexes and the row it stands for. */
export interface PhraseHit<Row> {
  readonly from: number;
  readonly to: number;
  readonly row: Row;
}

/** Phrases by their first word, longest first. Built once per table; look-up is linear in the words. By stem unless said otherwise. */
export class PhraseIndex<Row> {
  readonly #by: "stem" | "lower";
  readonly #byFirst = new Map<string, { stems: readonly string[]; row: Row }[]>();

  constructor(entries: Iterable<readonly [phrase: string, row: Row]>, by: "stem" | "lower" = "stem") {
    this.#by = by;
    for (const [phrase, row] of entries) this.#add(phrase, row);
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  }

  #add(phrase: string, row: Row): void {
    const stems = readWords(phrase, { start: 0, end: phrase.length }).map((word) => word[this.#by]);
    const first = stems[0];
    if (first === undefined) return;
    const list = this.#byFirst.get(first);
    if (list) list.push({ stems, row });
    else this.#byFirst.set(first, [{ stems, row }]);
  }

  /** Longest hits from left to right, never overlapping. */
  find(words: readonly Word[]): PhraseHit<Row>[] {
    const hits: PhraseHit<Row>[] = [];
    const by = this.#by;
    const byFirst = this.#byFirst;
    for (let at = 0; at < words.length; ) {
      // Most words begin no phrase; asked here, that costs one look-up and no call.
      const hit = byFirst.has((words[at] as Word)[by]) ? this.at(words, at) : null;
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }

  /** The longest phrase that begins at word `at`, or null. */
  at(words: readonly Word[], at: number): PhraseHit<Row> | null {
    const list = this.#byFirst.get(words[at]?.[this.#by] ?? "");
    if (!list) return null;
    for (const { stems, row } of list) {
      if (this.#stands(stems, words, at)) return { from: at, to: at + stems.length, row };
    }
    return null;
  }

  #stands(stems: readonly string[], words: readonly Word[], at: number): boolean {
    for (let offset = 1; offset < stems.length; offset++) {
      if (words[at + offset]?.[this.#by] !== stems[offset]) return false;
    }
    return true;
  }
}
