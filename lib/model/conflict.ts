import { type SubjectKind, type Verb, verbs } from "./events.ts";

/** One field of a thing as its form types it. `words` says it to a reader where the typed value would not; such a field is one or the other. */
export interface TypedField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly words?: string | undefined;
}

/** A field in which what stands there now differs from what was sent: both as the form types them, and in words where it is a choice. */
export interface ConflictField {
  readonly name: string;
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
  readonly theirsWords?: string | undefined;
  readonly yoursWords?: string | undefined;
  /** Whether yours is what stood there before either changed it: theirs is then the only change. Left out where that is not known. */
  readonly untouched?: boolean | undefined;
}

/** One thing that changed between what a person saw and what stands there now, in words; null where there was or is nothing. */
export interface SeenChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a late write met: who changed what, when, and the version a further try counts against. */
export interface Theirs {
  readonly version: number;
  /** Null for the engine, and where the history is empty. */
  readonly by: string | null;
  readonly at: Date;
  /** What they did, to follow their name: "edited the source". */
  readonly did: string;
  /** Where a form was sent: its fields that differ, theirs and yours. */
  readonly fields: readonly ConflictField[];
  /** Where an act was sent: what changed under it since it was seen. */
  readonly changes: readonly SeenChange[];
  /** Whether the same may be sent again against `version`; false where there is nothing left to do it to. */
  readonly again: boolean;
  /** Where a candidate was answered by somebody else: their decision, and the claims it made. */
  readonly decision?: { readonly id: string; readonly claimIds: readonly string[] } | undefined;
}

/** The fields of a form that say different things, in the form's order; line ends and outer blanks do not count. `before` is what both began with. */
export function conflictFields(
  theirs: readonly TypedField[],
  yours: readonly TypedField[],
  before: readonly TypedField[] | null = null,
): ConflictField[] {
  const other = new Map(yours.map((field) => [field.name, field]));
  const old = before && new Map(before.map(({ name, value }) => [name, plain(value)]));
  const added = yours.filter(({ name }) => !theirs.some((field) => field.name === name));
  return [
    ...theirs,
    ...added.map((field) => ({ ...field, value: "", words: field.words === undefined ? undefined : "" })),
  ]
    .map((their) => {
      const your = other.get(their.name);
      const words = their.words === undefined ? {} : { theirsWords: their.words, yoursWords: your?.words ?? "" };
      const sides = { theirs: their.value, yours: your?.value ?? "" };
      const untouched = old ? { untouched: old.get(their.name) === plain(sides.yours) } : {};
      return { name: their.name, label: their.label, ...sides, ...words, ...untouched };
    })
    .filter((field) => plain(field.theirs) !== plain(field.yours));
}

const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();

// Acts whose word needs no object, though it is no whole sentence either.
const complete = new Set(["signed off", "set aside", "brought back", "put off", "edited and accepted"]);
const things: Partial<Readonly<Record<SubjectKind, string>>> = {
  member: "person",
  user: "person",
  assessment: "judgement",
  "sign-off": "judgement",
  adjudication: "cross-check",
  "cross-check": "judgement",
  suggestion: "pair",
};

/** What an act did, to follow a name: "edited the source", "accepted this candidate", "changed the role of this person". */
export function didWords(verb: Verb, kind: SubjectKind): string {
  const { past } = verbs[verb];
  const open = / (?:to|of|on|for|from)$/.test(past) || !past.includes(" ") || complete.has(past);
  if (!open) return past;
  const thing = `this ${things[kind] ?? kind.replaceAll("-", " ")}`;
  if (past === "signed off") return `signed ${thing} off`;
  return past.endsWith(" off") || past.endsWith(" back") || past.endsWith(" aside") ? past : `${past} ${thing}`;
}

/** A refusal in words for whoever has no dialog: who did what and when, what differs, and that nothing was overwritten. */
export function theirsSentence({ by, at, did, fields, changes, again }: Omit<Theirs, "version">): string {
  const when = at.getTime() === 0 ? "" : ` on ${at.toISOString().slice(0, 16).replace("T", " at ")} UTC`;
  const differs = fields.map(
    ({ label, theirs, yours, theirsWords = theirs, yoursWords = yours }) =>
      `${label}: it says “${theirsWords}”, you wrote “${yoursWords}”`,
  );
  const changed = changes.map(({ label, before, after }) => `${label}: ${before ?? "nothing"} → ${after ?? "nothing"}`);
  const more = [...differs, ...changed].slice(0, 6).join("; ");
  const next = again ? " Nothing was overwritten; send it again to do it all the same." : " Nothing was overwritten.";
  return `${by ?? "Somebody"} ${did}${when}, after you had opened it.${more ? ` ${more}.` : ""}${next}`;
}
