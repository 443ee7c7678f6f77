import type { SourceKind } from "../../model/source.ts";
import { countries } from "../../model/vocabulary/places.ts";
import type { SourceEntry, Vocabulary } from "../../model/vocabulary.ts";
import { introducesPerson } from "./introduced.ts";
import { type NameMention, personTitles } from "./names.ts";
import type { Sentence } from "./sentences.ts";

/** Somebody or something the text has named, as later pronouns and descriptions may mean it. */
export interface Entity {
  readonly name: string;
  /** Its name's kind, until the text calls what looked like a person a company. */
  kind: SourceKind | null;
  /** Lower-case nouns that may stand for it: "agency", "newspaper", "professor". */
  readonly nouns: Set<string>;
  /** Lower-case words it has been named with, where its name is an acronym too: "international", "energy", "agency". */
  readonly words: Set<string>;
  /** Post and article it was last named in. */
  scope: string;
  /** Order of its last mention, and of the last time it was cited; −1 for never. */
  mentioned: number;
  cited: number;
  /** Index of the sentence it was last cited in; −1 for none. */
  citedIn: number;
  /** Order of the last time a document of its was cited or published; −1 for never. */
  issued: number;
  /** True once a title, an office or a surname alone has told that it is a person; unset says nothing of what only has the shape of a person's name. */
  introduced: boolean;
  /** The outlet it last spoke through, and the sentence it did so in; null for none. */
  through: { readonly outlet: string; readonly sentence: number } | null;
}

const nounsOfKind: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  multilateral: ["agency", "organization", "organisation", "body", "programme", "program", "fund", "bank"],
  "news-agency": ["agency", "wire"],
  "state-media": ["newspaper", "paper", "agency", "weekly", "daily", "outlet", "article", "broadcaster", "media"],
  "news-outlet": [
    "newspaper",
    "paper",
    "weekly",
    "daily",
    "outlet",
    "broadcaster",
    "magazine",
    "article",
    "station",
    "channel",
  ],
  blog: ["blog", "site", "website"],
  intelligence: ["agency", "service"],
  research: [
    "institute",
    "institution",
    "university",
    "center",
    "centre",
    "group",
    "think-tank",
    "researchers",
    "pollster",
    "firm",
  ],
  ngo: ["group", "organization", "organisation", "charity", "watchdog", "agency", "body"],
  company: ["company", "firm", "group", "operator", "carrier", "retailer", "airline", "lender", "bank"],
  government: [
    "office",
    "agency",
    "department",
    "ministry",
    "bureau",
    "bank",
    "authority",
    "commission",
    "council",
    "government",
    "board",
    "police",
    "service",
    "court",
    "army",
  ],
};
const governmentNouns = new Set(nounsOfKind.government);

const firmNouns = new Set([...(nounsOfKind.company ?? []), "insurer", "trader", "miner", "maker", "manufacturer"]);

/** "The company", "the operator", "the insurer": nouns that a firm goes by. */
export function isFirmNoun(noun: string): boolean {
  return firmNouns.has(noun);
}

/** What has been named so far, sentence by sentence. */
export class Discourse {
  private readonly entities = new Map<string, Entity>();
  private readonly acronyms = new Map<string, string>();
  private readonly surnames = new Map<string, string>();
  private readonly places = new Map<string, number>();
  private readonly parents: ReadonlyMap<string, string | null>;
  private order = 0;
  private subject: { readonly entity: Entity; readonly sentence: number; readonly plural: boolean } | null = null;
  private person: { readonly entity: Entity; readonly sentence: number } | null = null;

  constructor(private readonly vocabulary: Vocabulary) {
    this.parents = new Map(vocabulary.places.map((place) => [place.key, place.parent]));
  }

  /** Starts a new post: surnames and places of another post mean nothing here. */
  reset(): void {
    this.entities.clear();
    this.acronyms.clear();
    this.surnames.clear();
    this.places.clear();
    this.subject = null;
    this.person = null;
  }

  /** Records the person a sentence is about, for a "he" or "she" in the next. */
  notePerson(entity: Entity, sentence: number): void {
    this.person = { entity, sentence };
  }

  /** The person the sentence before, or this one so far, is about; null for none. */
  personBefore(sentence: number): Entity | null {
    return this.person && sentence - this.person.sentence <= 1 ? this.person.entity : null;
  }

  /** Records the body or document a sentence is about, for an "it" in the next, or where it was figures or data for a "they". */
  noteSubject(entity: Entity, sentence: number, plural = false): void {
    this.subject = { entity, sentence, plural };
  }

  /** What the sentence before was about; null when that was no body or document, or where figures are asked for, none of those. */
  subjectBefore(sentence: number, plural = false): Entity | null {
    const { subject } = this;
    return subject?.sentence === sentence - 1 && (!plural || subject.plural) ? subject.entity : null;
  }

  /** Takes note of every name of a sentence, of acronyms in brackets and of countries. */
  note(sentence: Sentence): void {
    for (const name of sentence.names) {
      if (name.known?.type === "place") this.notePlace(name.known.place.key);
      if (name.known?.type === "place" && name.kind === null) continue;
      this.noteAcronym(sentence, name);
      if (name.known?.type !== "source" && name.kind === null) continue;
      const entity = this.mention(this.nameOf(name), this.kindOf(name), scopeOf(sentence), name);
      if (name.known !== null || name.surface !== entity.name || introducesPerson(sentence, name))
        entity.introduced = true;
    }
  }

  /** Records a mention and returns the entity. */
  mention(name: string, kind: SourceKind | null, scope: string, mention: NameMention | null): Entity {
    const entity = this.entities.get(name) ?? {
      name,
      kind,
      nouns: nounsFor(name, kind),
      words: new Set(wordsOf(name)),
      scope,
      mentioned: -1,
      cited: -1,
      citedIn: -1,
      issued: -1,
      introduced: false,
      through: null,
    };
    entity.scope = scope;
    entity.mentioned = this.order++;
    this.entities.set(name, entity);
    if (mention && kind !== "person") for (const word of wordsOf(mention.surface)) entity.words.add(word);
    if (mention && kind === "person") {
      const words = name.split(" ");
      for (const part of [words[0], words.at(-1)]) if (part && words.length > 1) this.surnames.set(part, name);
    }
    return entity;
  }

  /** The entity of that name, if it has been mentioned. */
  find(name: string): Entity | null {
    return this.entities.get(name) ?? null;
  }

  /** Marks an entity as cited in a sentence, and as the maker of a document where one was. */
  cite(entity: Entity, document: boolean, sentence: number): void {
    entity.cited = this.order;
    entity.citedIn = sentence;
    if (document) entity.issued = this.order;
    this.order++;
  }

  /** The canonical name: the vocabulary's, an acronym's expansion, a surname's full name, else the words without title and article. */
  nameOf(name: NameMention): string {
    if (name.known?.type === "source") return name.known.source.name;
    const plain = withoutKind(withoutTitles(name.surface.replace(/\s+/gu, " "), name.kind));
    return this.acronyms.get(plain) ?? this.surnames.get(plain) ?? plain;
  }

  /** The kind of a name, through its full name where it is a short form. */
  kindOf(name: NameMention): SourceKind | null {
    if (name.known?.type === "source") return name.known.source.kind;
    return this.entities.get(this.nameOf(name))?.kind ?? name.kind;
  }

  /** The latest entity that passes, in this scope before all others. By default cited ones come before merely mentioned ones. */
  latest(
    scope: string,
    passes: (entity: Entity) => boolean,
    { strict = false, by = "cited" as "cited" | "mentioned" | "issued" } = {},
  ): Entity | null {
    let best: Entity | null = null;
    let bestRank = -1;
    for (const entity of this.entities.values()) {
      if (!passes(entity) || (strict && entity.scope !== scope)) continue;
      const here = entity.scope === scope ? 2e9 : 0;
      const rank = here + rankOf(entity, by);
      if (rank > bestRank) {
        best = entity;
        bestRank = rank;
      }
    }
    return best;
  }

  /** The country named most often so far; null before any, and where `clearly` is asked for, unless twice as often as any other. */
  dominantCountry(clearly = false): string | null {
    let best: string | null = null;
    let most = 0;
    let second = 0;
    for (const [key, count] of this.places) {
      if (count > most) [best, most, second] = [key, count, most];
      else second = Math.max(second, count);
    }
    return clearly && second * 2 > most ? null : best;
  }

  /** The country a place lies in (itself for a country). */
  countryOf(key: string): string {
    let at = key;
    for (let step = 0; step < 4; step++) {
      const parent = this.parents.get(at);
      if (!parent || !/^[A-Z]{2}$/u.test(parent)) break;
      at = parent;
    }
    return at;
  }

  /** The adjective of a country: "Kenyan"; null for places without one. */
  adjectiveOf(key: string): string | null {
    return countries.find((country) => country.key === this.countryOf(key))?.adjective ?? null;
  }

  /** The one body of a country that a description means ("its central bank", "the spy agency"); null when the vocabulary has none. */
  bodyOf(country: string, passes: (source: SourceEntry) => boolean): SourceEntry | null {
    return this.vocabulary.sources.find((source) => source.place === country && passes(source)) ?? null;
  }

  private notePlace(key: string): void {
    const country = this.countryOf(key);
    if (/^[A-Z]{2}$/u.test(country)) this.places.set(country, (this.places.get(country) ?? 0) + 1);
  }

  /** "Institute of Coastal Studies (ICS)", also when another name stands between the two. */
  private noteAcronym(sentence: Sentence, name: NameMention): void {
    for (let at = name.to; at < Math.min(name.to + 8, sentence.tokens.length); at++) {
      if (sentence.tokens[at]?.text !== "(" || sentence.tokens[at + 2]?.text !== ")") continue;
      const acronym = sentence.tokens[at + 1]?.text ?? "";
      if (!/^\p{Lu}[\p{L}&]{1,9}$/u.test(acronym) || !fits(acronym, name.surface)) return;
      if (name.known === null) this.acronyms.set(acronym, withoutTitles(name.surface.replace(/\s+/gu, " "), name.kind));
      return;
    }
  }
}

function rankOf(entity: Entity, by: "cited" | "mentioned" | "issued"): number {
  if (by === "mentioned") return Math.max(entity.mentioned, entity.cited);
  const first = by === "issued" ? entity.issued : entity.cited;
  return first >= 0 ? 1e9 + first : Math.max(entity.mentioned, entity.cited);
}

/** Post and article of a sentence: the voice in which pronouns look back. */
export function scopeOf(sentence: Sentence): string {
  return `${sentence.post}/${sentence.article ?? "author"}`;
}

/** The name without the titles before it: "Employment Minister Jane Roe" is Jane Roe. An organisation keeps all its words. */
function withoutTitles(name: string, kind: SourceKind | null): string {
  const words = name.replace(/^the\s/iu, "").split(" ");
  if (kind !== "person") return words.join(" ");
  const title = words.slice(0, -1).findLastIndex((word) => personTitles.has(word.toLowerCase().replace(/\.$/u, "")));
  return words.slice(title + 1).join(" ");
}

/** "Harbour Light Blog" and "Harbour Light" are one. */
function withoutKind(name: string): string {
  const words = name.split(" ");
  return words.length > 2 && /^(?:blog|newspaper|magazine|website)$/iu.test(words.at(-1) ?? "")
    ? words.slice(0, -1).join(" ")
    : name;
}

const specific = new Set(["ministry", "bank", "council", "government", "police", "court", "army"]);

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}-]+/u);
}

function nounsFor(name: string, kind: SourceKind | null): Set<string> {
  const words = wordsOf(name);
  // "Bank of Korea" is a bank, not every government noun.
  const own = words.filter((word) => governmentNouns.has(word));
  if (kind === "government" && own.length > 0)
    return new Set([...own, ...(own.includes("office") || own.includes("bureau") ? ["agency", "office"] : [])]);
  const called = (kind && nounsOfKind[kind]) ?? [];
  // Only what is called a ministry is "the ministry"; any of them may be "the agency".
  return new Set([...words, ...(kind === "government" ? called.filter((noun) => !specific.has(noun)) : called)]);
}

/** True when the letters of an acronym are the initials of a name, small words skipped or not. */
function fits(acronym: string, name: string): boolean {
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0).toUpperCase()).join("");
  const words = name.split(/[\s-]+/u);
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  const wanted = acronym.toUpperCase();
  return [initials(words), initials(big)].some(
    (letters) =>
      letters === wanted ||
      letters.startsWith(wanted) ||
      wanted.startsWith(letters.slice(0, Math.max(3, letters.length - 1))),
  );
}
