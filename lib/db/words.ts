type Under<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Under<Tail>}` : S;
type Hyphen<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}-${Hyphen<Tail>}` : S;

/** One of our words as the database client spells it: `year-before` → `year_before`. Null stays null. */
export function toDb<S extends string>(word: S): Under<S>;
export function toDb<S extends string>(word: S | null): Under<S> | null;
export function toDb(word: string | null): string | null {
  return word === null ? null : word.replaceAll("-", "_");
}

/** A word of the database client as we write it: `year_before` → `year-before`. Null stays null. */
export function fromDb<S extends string>(word: S): Hyphen<S>;
export function fromDb<S extends string>(word: S | null): Hyphen<S> | null;
export function fromDb(word: string | null): string | null {
  return word === null ? null : word.replaceAll("_", "-");
}
