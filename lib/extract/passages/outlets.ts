import type { SourceKind } from "../../model/source.ts";
import { nameEndings } from "../../model/vocabulary/outlet-kinds.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { knownNames } from "../attributions/known-names.ts";
import { type NameMention, readNames } from "../attributions/names.ts";
import { type Token, tokenize } from "../attributions/tokens.ts";

/** A line's tokens and the proper names in it. */
export interface NamedLine {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
}

/** Reads the names of a short piece of text. */
export type NameReader = (words: string) => NamedLine;

const mediaKinds: ReadonlySet<SourceKind> = new Set(["news-agency", "news-outlet", "state-media", "blog"]);

/** A reader over a vocabulary's names; reads at most 2,000 characters. */
export function nameReader(vocabulary: Vocabulary): NameReader {
  const known = knownNames(vocabulary);
  return (words) => {
    const tokens = tokenize(words, { start: 0, end: Math.min(words.length, 2000) });
    return { tokens, names: readNames(tokens, known, words, false) };
  };
}

/** The kind of a name: of its entry in the vocabulary, else what its shape tells; null for neither. */
export function kindOfName(name: NameMention): SourceKind | null {
  return name.known?.type === "source" ? name.known.source.kind : name.kind;
}

/** The canonical name: the vocabulary's where known, else the words without a leading article. */
export function canonicalName(name: NameMention): string {
  return name.known?.type === "source"
    ? name.known.source.name
    : name.surface.replace(/^the\s/iu, "").replace(/\s+/gu, " ");
}

/** True for names of papers, agencies, stations and blogs. */
export function isMedia(name: NameMention): boolean {
  const kind = kindOfName(name);
  return kind !== null && mediaKinds.has(kind);
}

/** True when a whole line is the name of an outlet ("Voice of America", "Yahoo News/AFP", "harbourgazette.example"). */
export function looksLikeOutlet(line: string, names: NameReader): boolean {
  if (line.length > 80 || /[.:;,!?]$/u.test(line)) return false;
  if (/^(?:www\.)?[a-z0-9-]{2,40}\.[a-z]{2,12}(?:\.[a-z]{2,3})?$/iu.test(line)) return true;
  const read = names(line);
  const first = read.names[0];
  if (first && isMedia(first) && first.start <= 4 && coversLine(read)) return true;
  const last = read.tokens.at(-1)?.lower ?? "";
  return read.tokens.length <= 6 && mediaKinds.has(nameEndings[last] ?? "other");
}

/** True when a line is two to four capitalised words and no more: a person's name. */
export function looksLikePerson(line: string): boolean {
  return (
    /^(?:by\s)?\p{Lu}[\p{L}'’.-]{0,30}(?:\s\p{L}[\p{L}'’.-]{0,30}){1,4}$/u.test(line) &&
    !/\s(?:the|in|on|to|is|are|for|as|with|over)\s/iu.test(line)
  );
}

function coversLine(read: NamedLine): boolean {
  const named = read.names.reduce((sum, name) => sum + (name.to - name.from), 0);
  return named >= read.tokens.length - 2;
}
