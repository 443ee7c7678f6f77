import type { SourceKind } from "../../model/source.ts";
import { type Discourse, type Entity, scopeOf } from "./discourse.ts";
import type { NameMention } from "./names.ts";
import { leadingPhrase, type Phrase } from "./phrases.ts";
import { type Resolution, resolvePhrase } from "./resolve.ts";
import type { Sentence } from "./sentences.ts";

/** What the sentence is about, when that is a body or the document of one: "The bureau's brief also covers …". */
export function noteSubject(sentence: Sentence, discourse: Discourse, cited: ReadonlyMap<number, Entity>): void {
  // "UPDATE (6 March): the agency has …": the marker is nobody.
  const marker =
    sentence.kind === "update" ? sentence.tokens.slice(0, 10).findIndex((token) => token.text === ":") : -1;
  const phrase = leadingPhrase(sentence, marker + 1, sentence.tokens.length);
  const speaker = cited.get(phrase?.start ?? -1);
  if (speaker && isBodyKind(speaker.kind)) {
    discourse.noteSubject(speaker, sentence.index);
    return;
  }
  if (speaker?.kind === "person") discourse.notePerson(speaker, sentence.index);
  const first = phrase?.sort === "name" && phrase.from <= marker + 2 ? phrase.names[0] : undefined;
  if (!speaker && first) noteBareSubject(first, sentence, discourse);
  const name = phrase?.names.find((each) => isBodyKind(discourse.kindOf(each)));
  if (phrase && !name && !speaker) noteDescribed(phrase, sentence, discourse);
  if (!phrase || !name || !["name", "document", "body", "media"].includes(phrase.sort)) return;
  const entity = discourse.find(discourse.nameOf(name));
  if (entity) discourse.noteSubject(entity, sentence.index, isPlural(phrase, sentence));
}

/** Figures or data, or who publishes some: what "they" can mean. */
function isPlural({ sort, head, to }: Phrase, sentence: Sentence): boolean {
  return (sort === "document" && /(?:s|data)$/u.test(head)) || publishes(sentence, to);
}

/** "The office has published its figures": what "they" show. */
function publishes({ tokens }: Sentence, from: number): boolean {
  const verb = tokens.findIndex(
    (token, at) =>
      at >= from && at < from + 4 && /^(?:published|publishes|released|releases|issued|presented)$/u.test(token.lower),
  );
  const object = verb < 0 ? [] : tokens.slice(verb + 1, verb + 8);
  return object.some((token) => /^(?:figures|data|statistics|numbers|results|estimates|accounts)$/u.test(token.lower));
}

/** "The canal authority let 33 ships pass", "Chinese customs figures are better": a body or its figures told of without a name. */
function noteDescribed(phrase: Phrase, sentence: Sentence, discourse: Discourse): void {
  const described = phrase.to - phrase.from >= (phrase.sort === "document" ? 2 : 3);
  const definite = phrase.sort === "document" || sentence.tokens[phrase.from]?.lower === "the";
  if (sentence.headline || phrase.from > 1 || !described || !definite || !["body", "document"].includes(phrase.sort))
    return;
  const meant = resolvePhrase(phrase, sentence, discourse);
  if (meant.name === null || !isBodyKind(meant.kind)) return;
  const entity = meant.entity ?? discourse.mention(meant.name, meant.kind, scopeOf(sentence), null);
  discourse.noteSubject(entity, sentence.index, isPlural(phrase, sentence));
}

/** "Harbourline, which owns the port, …", "Jane Roe of the institute is wary": who the sentence is about without being cited. */
function noteBareSubject(name: NameMention, sentence: Sentence, discourse: Discourse): void {
  if (name.known !== null || sentence.headline) return;
  const kind = discourse.kindOf(name);
  const entity = discourse.find(discourse.nameOf(name));
  if (kind === "person" && entity) discourse.notePerson(entity, sentence.index);
  if (
    kind !== null ||
    !/^(?:which|who|is|was|has|had|stopped|owns|operates|runs|makes|sells)$/u.test(nextWord(sentence, name.to))
  )
    return;
  discourse.mention(discourse.nameOf(name), null, scopeOf(sentence), null).nouns.add("company");
}

function nextWord(sentence: Sentence, at: number): string {
  const next = sentence.tokens[at];
  return (next?.text === "," ? sentence.tokens[at + 1]?.lower : next?.lower) ?? "";
}

function isBodyKind(kind: SourceKind | null): boolean {
  return kind !== null && kind !== "person" && kind !== "unnamed" && kind !== "collective";
}

/** "There, Roe says …", "In the article, Roe says …": the paper or report last named is a hand before Roe. */
export function standingIn(sentence: Sentence, resolution: Resolution | null, discourse: Discourse): Resolution | null {
  const first = sentence.tokens
    .slice(0, 4)
    .map((token) => token.lower)
    .join(" ");
  if (
    resolution?.kind !== "person" ||
    resolution.via ||
    !/^(?:there ,|in it ,|in (?:the|that) (?:article|report|interview|piece|issue|paper|study|brief|essay|story|book|post))/u.test(
      first,
    )
  )
    return resolution;
  const paper = discourse.latest(
    scopeOf(sentence),
    (entity) => isBodyKind(entity.kind) && entity.name !== resolution.name,
    { by: "mentioned" },
  );
  return paper ? { ...resolution, via: paper.name } : resolution;
}
