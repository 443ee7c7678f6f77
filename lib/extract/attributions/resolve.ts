import type { SourceKind } from "../../model/source.ts";
import { type Discourse, type Entity, isFirmNoun, scopeOf } from "./discourse.ts";
import { bodyKindOf, type NameMention } from "./names.ts";
import { leadingPhrase, type Phrase, phraseFrom, sourceNounClass } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import { withPartner } from "./verb-subjects.ts";
import { determiners } from "./words.ts";

/** Who a phrase means. `name` is null for a pronoun or a bare "data" that nothing explains (yet). */
export interface Resolution {
  readonly name: string | null;
  readonly kind: SourceKind | null;
  readonly sort: Phrase["sort"];
  /** False when the name comes from elsewhere than the phrase itself. */
  readonly stated: boolean;
  /** True for the author's "I" and "we". */
  readonly self: boolean;
  /** The outlet or document it stands in, as in "Roe at the Harbour Blog": a hand before this one. Null for none. */
  readonly via: string | null;
  readonly entity: Entity | null;
}

const mediaKinds: ReadonlySet<SourceKind | null> = new Set(["news-agency", "news-outlet", "state-media", "blog"]);
const relayedBy = new Set(["cited", "quoted", "seen", "obtained", "carried", "reviewed"]);
const firstPerson = new Set(["i", "we"]);

/** Resolves a source phrase against the names of the vocabulary and what the text has named so far. */
export function resolvePhrase(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  if (phrase.partners) return both(phrase, phrase.partners, sentence, discourse);
  if (phrase.sort === "pronoun") return pronoun(phrase, sentence, discourse);
  const partners = coordinated(phrase, sentence);
  if (partners.length > 1) return joint(partners, phrase, sentence, discourse);
  if (phrase.sort === "name") return named(phrase, sentence, discourse);
  if (phrase.sort === "document") return document(phrase, sentence, discourse);
  if (phrase.sort === "media") return media(phrase, sentence, discourse);
  if (phrase.sort === "body") return body(phrase, sentence, discourse);
  if (phrase.sort === "person" || phrase.sort === "group") return people(phrase, sentence, discourse);
  const meant = phrase.to - phrase.from === 2 && sentence.tokens[phrase.from]?.lower === "the";
  const entity = meant ? discourse.latest(scopeOf(sentence), (each) => each.nouns.has(phrase.head)) : null;
  return entity ? fromEntity(phrase, entity) : worded(phrase, sentence, null);
}

/** "the WFP and the regime": each by itself, then the two as one voice. */
function both(phrase: Phrase, partners: readonly Phrase[], sentence: Sentence, discourse: Discourse): Resolution {
  const each = partners.map((partner) => resolvePhrase(partner, sentence, discourse));
  const name = [...new Set(each.map((resolution) => resolution.name).filter((one) => one !== null))].join("; ");
  if (name === "") return result(phrase, null);
  const kinds = each.map((resolution) => resolution.kind);
  const kind = kinds.find((one) => one !== null && one !== "person") ?? kinds[0] ?? null;
  return result(phrase, name, { kind, entity: discourse.mention(name, kind, scopeOf(sentence), null) });
}

function result(phrase: Phrase, name: string | null, more: Partial<Resolution> = {}): Resolution {
  return { name, kind: null, sort: phrase.sort, stated: true, self: false, via: null, entity: null, ...more };
}

function fromEntity(phrase: Phrase, entity: Entity | null, more: Partial<Resolution> = {}): Resolution {
  return result(phrase, entity?.name ?? null, { kind: entity?.kind ?? null, stated: false, entity, ...more });
}

function pronoun(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const scope = scopeOf(sentence);
  if (firstPerson.has(phrase.head)) return result(phrase, null, { self: true });
  if (phrase.head === "they") {
    const group = pluralBefore(phrase, sentence);
    if (group) return resolvePhrase(group, sentence, discourse);
    const figures = discourse.subjectBefore(sentence.index, true);
    if (figures) return fromEntity(phrase, figures);
    return fromEntity(
      phrase,
      discourse.latest(scope, (entity) => entity.cited >= 0 && entity.kind !== "person", { strict: true }),
    );
  }
  if (phrase.head === "he" || phrase.head === "she") {
    const named = personSoFar(phrase, sentence, discourse);
    if (named) named.introduced = true;
    if (named) return fromEntity(phrase, named);
    const speaks = (entity: Entity) => (isPerson(entity) || entity.nouns.has("spokesman")) && entity.cited >= 0;
    const cited = discourse.latest(scope, speaks, { strict: true });
    const about = discourse.personBefore(sentence.index);
    const later = about?.scope === scope && (cited?.cited ?? -1) < Math.max(about.cited, about.mentioned);
    const meant = later ? about : cited;
    if (meant) meant.introduced = true;
    return fromEntity(phrase, meant);
  }
  const begun = subjectSoFar(phrase, sentence, discourse);
  if (begun) return begun;
  const subject = discourse.subjectBefore(sentence.index);
  if (subject) return fromEntity(phrase, subject);
  const single = (entity: Entity) => isBody(entity) && !isJoint(entity);
  const inScope = discourse.latest(scope, single, { strict: true });
  return fromEntity(phrase, inScope ?? discourse.latest(scope, (entity) => single(entity) && entity.cited >= 0));
}

/** "Its manager, Jane Roe, pointed to thefts, which she said were up": the person the sentence began with, else the last named in it. */
function personSoFar(phrase: Phrase, sentence: Sentence, discourse: Discourse): Entity | null {
  const persons = sentence.names.filter(
    (name) => name.to <= phrase.from && discourse.kindOf(name) === "person" && sentence.tokens[name.to]?.lower !== "'s",
  );
  const chosen = persons.find((name) => name.from <= 1) ?? persons.at(-1);
  return chosen ? discourse.mention(discourse.nameOf(chosen), "person", scopeOf(sentence), chosen) : null;
}

/** "A survey by the institute paints another picture: it found", "The fund said it expects": what the sentence began with. */
function subjectSoFar(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution | null {
  if (phrase.head !== "it" && !spokesperson.test(phrase.head)) return null;
  const first = leadingPhrase(sentence, 0, phrase.from);
  if (!first || first.to >= phrase.from || !["document", "body", "name"].includes(first.sort)) return null;
  if (first.names.some((name) => name.known?.type === "place" && name.to === first.to)) return null;
  const resolved = resolvePhrase(first, sentence, discourse);
  return resolved.name !== null && resolved.kind !== "person" && resolved.kind !== null
    ? { ...resolved, sort: first.sort, stated: false }
    : null;
}

/** "Crop forecasters are more hopeful: they put …", "The fund and the bank do: they expect": those the sentence began with. */
function pluralBefore(phrase: Phrase, sentence: Sentence): Phrase | null {
  const first = leadingPhrase(sentence, 0, phrase.from);
  if (!first || first.to >= phrase.from) return null;
  if (first.sort === "group") return first;
  const second = sentence.tokens[first.to]?.lower === "and" ? phraseFrom(sentence, first.to + 1, phrase.from) : null;
  const bodies = [first, second].every((one) => one?.sort === "body" || (one?.sort === "name" && !isPlaceName(one)));
  return second && bodies && second.to < phrase.from ? withPartner(sentence, second) : null;
}

function isPlaceName({ names }: Phrase): boolean {
  return names.some((name) => name.known?.type === "place" && name.kind === null);
}

/** Two or more that spoke with one voice: what "it" and "the agency" cannot mean. */
function isJoint({ name }: Entity): boolean {
  return name.includes("; ");
}

function isPerson(entity: Entity): boolean {
  return entity.kind === "person" || entity.kind === "unnamed";
}

/** An organisation or outlet: what "it" and "the report" can mean. */
function isBody(entity: Entity): boolean {
  return entity.kind !== "person" && entity.kind !== "unnamed" && entity.kind !== "collective";
}

/** "the FAO and the WFP", "institutions like the FAO (…) and the WFP": the names on both sides of "and". */
function coordinated(phrase: Phrase, sentence: Sentence): NameMention[] {
  const names: NameMention[] = [];
  for (const name of phrase.names) {
    const known =
      name.known?.type === "source" || name.kind === "person" || (name.known === null && name.kind !== null);
    const acronym = sentence.tokens[name.from - 1]?.text === "(";
    if (known && !acronym) names.push(name);
  }
  const [first, second] = names;
  if (!first || !second) return [];
  for (let at = first.to; at < second.from; at++) if (sentence.tokens[at]?.lower === "and") return names;
  return [];
}

function joint(partners: readonly NameMention[], phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const names = partners.map((name) => discourse.nameOf(name));
  const name = [...new Set(names)].join("; ");
  const kinds = partners.map((partner) => discourse.kindOf(partner));
  const kind = kinds.find((one) => one !== null && one !== "person") ?? kinds[0] ?? null;
  return result(phrase, name, { kind, entity: discourse.mention(name, kind, scopeOf(sentence), null) });
}

function named(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const head =
    phrase.names.find((name) => name.from <= phrase.headAt && phrase.headAt < name.to) ?? phrase.names.at(-1);
  if (!head) return worded(phrase, sentence, null);
  // "Greenpeace Kenya": the branch of a body in a country is the body.
  const branch = phrase.names.find((name) => name.to === head.from && name.known?.type === "source");
  if (head.known?.type === "place" && head.kind === null && branch) {
    const entity = discourse.mention(discourse.nameOf(branch), discourse.kindOf(branch), scopeOf(sentence), branch);
    return result(phrase, entity.name, { kind: entity.kind, entity });
  }
  if (head.known?.type === "place" && head.kind === null) return ofPlace(phrase, head, discourse, sentence);
  const short = head.known === null && head.to - head.from === 1 && head.kind !== null && head.kind !== "person";
  // "The Observatory", "the Commission": a common noun in capitals.
  const earlier = short
    ? discourse.latest(
        scopeOf(sentence),
        (entity) =>
          entity.kind !== "person" && entity.name !== head.surface && entity.name.split(" ").includes(head.surface),
        { by: "mentioned" },
      )
    : null;
  if (earlier) return fromEntity(phrase, earlier);
  const name = discourse.nameOf(head);
  const kind = discourse.kindOf(head);
  const calledMedia = (other: NameMention) => sourceNounClass(sentence.tokens[other.to]?.lower ?? "") === "media";
  const outlet = phrase.names.find(
    (other) =>
      other.from > head.to && (mediaKinds.has(discourse.kindOf(other)) || (other.known === null && calledMedia(other))),
  );
  const entity = discourse.mention(name, kind, scopeOf(sentence), head);
  noteRoles(entity, phrase, sentence);
  // "property portal Homely": the noun before a name may stand for it later.
  for (let at = phrase.from; at < head.from; at++) {
    const token = sentence.tokens[at];
    if (token?.kind === "word" && !token.capital && !determiners.has(token.lower)) entity.nouns.add(token.lower);
  }
  return result(phrase, name, { kind, entity, via: outlet && !mediaKinds.has(kind) ? discourse.nameOf(outlet) : null });
}

/** "Nairobi said", "Kenya denies": the government. A place with a noun after it is left to its noun. */
function ofPlace(phrase: Phrase, head: NameMention, discourse: Discourse, sentence: Sentence): Resolution {
  if (head.known?.type !== "place") return worded(phrase, sentence, null);
  const adjective = discourse.adjectiveOf(head.known.place.key);
  const name = adjective ? `${adjective} government` : head.surface;
  const kind = adjective ? ("government" as const) : null;
  return result(phrase, name, { kind, entity: discourse.mention(name, kind, scopeOf(sentence), null) });
}

/** A document's claimant is who made it; "the data" without a maker is the latest maker's. */
function document(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const relayer = relayerIn(phrase, sentence);
  const makers = phrase.names.filter(
    (name) => name !== relayer && (name.known?.type === "source" || name.kind !== null),
  );
  // "a brief by the institute at the university": the first after the noun; else the last before it.
  const client = (name: NameMention) =>
    ["for", "in"].includes(
      sentence.tokens[name.from - (sentence.tokens[name.from - 1]?.lower === "the" ? 2 : 1)]?.lower ?? "",
    );
  const behind = makers.filter((name) => name.from > phrase.headAt);
  const maker =
    behind.find((name) => !client(name)) ??
    makers.findLast((name) => name.from < phrase.headAt) ??
    behind[0] ??
    apposedMaker(phrase, sentence);
  if (maker) {
    const name = discourse.nameOf(maker);
    return result(phrase, name, {
      kind: discourse.kindOf(maker),
      entity: discourse.mention(name, discourse.kindOf(maker), scopeOf(sentence), maker),
    });
  }
  const owner = possessorIn(phrase, sentence);
  const owned = owner ? resolvePhrase(owner, sentence, discourse) : null;
  if (owned?.name) return { ...owned, sort: "document" };
  const by = maker ? null : makerAfter(phrase, sentence);
  if (by) {
    const made = resolvePhrase(by, sentence, discourse);
    if (made.name !== null) return { ...made, sort: "document" };
  }
  const via = relayer ? discourse.nameOf(relayer) : null;
  const article = phrase.head === "article" || phrase.head === "story";
  const passes = (entity: Entity) => entity.name !== via && isBody(entity) && mediaKinds.has(entity.kind) === article;
  const definite = ["the", "this", "that", "its", "their"].includes(sentence.tokens[phrase.from]?.lower ?? "");
  // "The poll of 1,503 adults", "the survey, conducted in May": told apart by what follows, not by whose it is.
  const described = ["of", "conducted", "taken", "carried", "published"].includes(
    sentence.tokens[phrase.headAt + 1]?.lower ?? "",
  );
  if (definite && (described || phrase.to - phrase.from <= 4 + (relayer ? 4 : 0)))
    return fromEntity(phrase, discourse.latest(scopeOf(sentence), passes, { by: article ? "mentioned" : "issued" }), {
      via,
    });
  const wordsOfBody = bodyInside(phrase, sentence);
  if (wordsOfBody) return result(phrase, wordsOfBody, { kind: "government" });
  // "data showed", "government figures": whose they are, a later sentence may tell.
  if (!phrase.names.length && phrase.to - phrase.from <= 3) return result(phrase, null, { stated: false });
  return worded(phrase, sentence, null);
}

/** "The survey, by the pollster YouGov, found": the maker between the commas. */
function apposedMaker({ apposition }: Phrase, sentence: Sentence): NameMention | undefined {
  if (!apposition) return undefined;
  const words = sentence.tokens.slice(apposition.from, apposition.to).map((token) => token.lower);
  const by = words.findIndex((word) => word === "by" || word === "from");
  if (by < 0 || by > 3) return undefined;
  return sentence.names.find(
    (name) => name.from > apposition.from + by && name.to <= apposition.to && name.known?.type !== "place",
  );
}

/** "the government's own count", "its latest figures": whose they are, where no name stands there. */
function possessorIn(phrase: Phrase, sentence: Sentence): Phrase | null {
  const first = sentence.tokens[phrase.from];
  if (first && (first.lower === "its" || first.lower === "their"))
    return {
      ...phrase,
      to: phrase.from + 1,
      end: first.end,
      head: "it",
      headAt: phrase.from,
      sort: "pronoun",
      names: [],
    };
  if (first && (first.lower === "his" || first.lower === "her"))
    return {
      ...phrase,
      to: phrase.from + 1,
      end: first.end,
      head: first.lower === "his" ? "he" : "she",
      headAt: phrase.from,
      sort: "pronoun",
      names: [],
    };
  for (let at = phrase.from + 1; at < phrase.headAt; at++)
    if (sentence.tokens[at]?.lower === "'s") {
      const owner = phraseFrom(sentence, phrase.from, at);
      return owner?.to === at && (owner.sort === "body" || (owner.sort === "name" && !isPlaceName(owner)))
        ? owner
        : null;
    }
  return null;
}

/** Documents that a body has by having issued them. */
const issued = /^(?:reports?|data|figures|statistics|numbers|bulletin|forecasts?|estimates?|yearbook|records|index)$/u;

/** "figures released by the trade ministry", "a report from the union": a maker without a name. */
function makerAfter(phrase: Phrase, sentence: Sentence): Phrase | null {
  for (let at = phrase.headAt + 1; at < phrase.to - 1; at++) {
    const word = sentence.tokens[at]?.lower ?? "";
    if (relayedBy.has(word)) return null;
    // "A report of the statistics bureau", but "a survey of banks" asks them.
    const its = word === "of" && issued.test(phrase.head) && sentence.tokens[at + 1]?.lower === "the";
    if (word !== "by" && word !== "from" && !its) continue;
    const maker = phraseFrom(sentence, at + 1, phrase.to);
    if (its && maker?.sort !== "body" && maker?.sort !== "name") continue;
    return maker?.sort === "body" || maker?.sort === "group" || maker?.sort === "name" ? maker : null;
  }
  return null;
}

function relayerIn(phrase: Phrase, sentence: Sentence): NameMention | null {
  return (
    phrase.names.find(
      (name) =>
        sentence.tokens[name.from - 1]?.lower === "by" && relayedBy.has(sentence.tokens[name.from - 2]?.lower ?? ""),
    ) ?? null
  );
}

/** "labour ministry data", "the most recent ministry figures": the body that stands before the document. */
function bodyInside(phrase: Phrase, sentence: Sentence): string | null {
  const before = sentence.tokens[phrase.headAt - 1]?.lower ?? "";
  if (!["ministry", "bank", "bureau", "agency", "police", "department", "office", "court", "customs"].includes(before))
    return null;
  const words: string[] = [];
  for (let at = phrase.headAt - 1; at >= phrase.from && words.length < 3; at--) {
    const token = sentence.tokens[at];
    if (
      !token ||
      determiners.has(token.lower) ||
      ["recent", "latest", "new", "official", "most", "fresh"].includes(token.lower)
    )
      break;
    words.unshift(token.text);
  }
  return words.join(" ");
}

function media(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const own = phrase.names.find((name) => mediaKinds.has(discourse.kindOf(name)));
  if (own) {
    const name = discourse.nameOf(own);
    return result(phrase, name, {
      kind: discourse.kindOf(own),
      entity: discourse.mention(name, discourse.kindOf(own), scopeOf(sentence), own),
    });
  }
  const words = worded(phrase, sentence, null).name?.toLowerCase() ?? "";
  const place = placeIn(phrase, discourse);
  if (
    /(?:^|\s)(?:state|official|government-run|state-run)(?:-run)?\s.{0,20}(?:media|television|tv|radio|press)/u.test(
      words,
    ) ||
    phrase.head === "propaganda" ||
    (words.includes("propaganda") && place)
  ) {
    const adjective = discourse.adjectiveOf(place ?? discourse.dominantCountry(true) ?? "");
    if ((!adjective || /^(?:radio|television|tv)$/u.test(phrase.head)) && phrase.head !== "propaganda" && !place)
      return worded(phrase, sentence, "state-media");
    const name = adjective ? `${adjective} state media` : "state media";
    return result(phrase, name, {
      kind: "state-media",
      entity: discourse.mention(name, "state-media", scopeOf(sentence), null),
      stated: place !== null,
    });
  }
  const definite = sentence.tokens[phrase.from]?.lower === "the" && phrase.to - phrase.from <= 2;
  const fits = (entity: Entity) =>
    mediaKinds.has(entity.kind) && (entity.nouns.has(phrase.head) || phrase.head === "paper");
  const earlier = definite ? discourse.latest(scopeOf(sentence), fits, { by: "mentioned" }) : null;
  if (earlier) return fromEntity(phrase, earlier);
  return worded(phrase, sentence, "news-outlet");
}

function body(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const known = phrase.names.find((name) => name.known?.type === "source" && name.to > phrase.headAt - 1);
  if (known)
    return result(phrase, discourse.nameOf(known), {
      kind: discourse.kindOf(known),
      entity: discourse.mention(discourse.nameOf(known), discourse.kindOf(known), scopeOf(sentence), known),
    });
  const appended = phrase.names.find((name) => name.from > phrase.headAt && name.known?.type === "source");
  if (appended && sentence.tokens[phrase.headAt + 1]?.text === ",")
    return result(phrase, discourse.nameOf(appended), {
      kind: discourse.kindOf(appended),
      entity: discourse.mention(discourse.nameOf(appended), discourse.kindOf(appended), scopeOf(sentence), appended),
    });
  const apposed = apposedBody(phrase, sentence);
  if (apposed) {
    const name = discourse.nameOf(apposed);
    const kind = discourse.kindOf(apposed) ?? bodyKindOf(phrase.head) ?? "government";
    const entity = discourse.mention(name, kind, scopeOf(sentence), apposed);
    entity.nouns.add(phrase.head);
    return result(phrase, name, { kind, entity });
  }
  const place = placeIn(phrase, discourse);
  const words = worded(phrase, sentence, null);
  const described = describedBody(phrase, words.name ?? "", place, discourse);
  if (described)
    return result(phrase, described.name, {
      kind: described.kind,
      entity: discourse.mention(described.name, described.kind, scopeOf(sentence), null),
      stated: place !== null,
    });
  if (phrase.head === "government" || phrase.head === "regime")
    return government(phrase, words, place, sentence, discourse);
  const definite = ["the", "its", "this", "that"].includes(sentence.tokens[phrase.from]?.lower ?? "");
  // "The group of scientists": told apart by who is in it.
  const members = sentence.tokens[phrase.headAt + 1]?.lower === "of";
  if (definite && (members || phrase.to - phrase.from <= 3) && place === null) {
    const called = (each: Entity) => isBody(each) && !isJoint(each) && each.nouns.has(phrase.head);
    const unknown = (each: Entity) => isBody(each) && !isJoint(each) && each.kind === null && each.cited >= 0;
    const scope = scopeOf(sentence);
    // "A reader at the Development Bank says the bank's outlook …": named earlier in the sentence.
    const here = sentence.names.findLast(
      (name) =>
        name.to <= phrase.from &&
        name.known?.type !== "place" &&
        discourse.kindOf(name) !== null &&
        name.surface
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .includes(phrase.head),
    );
    if (here && phrase.headAt - phrase.from === 1) {
      const kind = discourse.kindOf(here);
      const entity = discourse.mention(discourse.nameOf(here), kind, scope, here);
      return result(phrase, entity.name, { kind, entity, stated: false });
    }
    const bears = (each: Entity) => called(each) && each.words.has(phrase.head);
    const named = (each: Entity) => bears(each) && (specificBodies.has(phrase.head) || each.cited >= 0);
    const own = discourse.latest(scope, named, { by: "mentioned", strict: true });
    const entity =
      own ??
      firmInHand(phrase, scope, discourse, called) ??
      discourse.latest(scope, called, { by: "mentioned" }) ??
      discourse.latest(scope, unknown, { by: "mentioned" });
    if (
      entity &&
      (phrase.headAt - phrase.from === 1 ||
        entity.name.toLowerCase().includes(sentence.tokens[phrase.headAt - 1]?.lower ?? ""))
    )
      return fromEntity(phrase, entity);
    const begun = entity ? null : namedCompany(phrase, sentence);
    if (begun)
      return result(phrase, discourse.nameOf(begun), {
        kind: "company",
        entity: discourse.mention(discourse.nameOf(begun), "company", scope, begun),
        stated: false,
      });
  }
  const name = words.name ?? phrase.head;
  const kind = bodyKindOf(phrase.head) ?? "government";
  return { ...words, kind, entity: discourse.mention(name, kind, scopeOf(sentence), null) };
}

/** "Deutsche Bahn said … The company put …": who has the shape of a person's name, spoke last and was never told of as a person. */
function firmInHand(
  phrase: Phrase,
  scope: string,
  discourse: Discourse,
  called: (entity: Entity) => boolean,
): Entity | null {
  if (phrase.headAt - phrase.from !== 1 || !isFirmNoun(phrase.head)) return null;
  const shaped = (each: Entity) => each.kind === "person" && !each.introduced && each.cited >= 0 && !isJoint(each);
  const firm = discourse.latest(scope, shaped, { strict: true });
  const other = discourse.latest(scope, called, { strict: true });
  if (!firm || firm.cited <= (other?.cited ?? -1)) return null;
  // Two of them, and one may well be a person: nobody is the lesser error.
  if (discourse.latest(scope, (each) => each !== firm && shaped(each), { strict: true })) return null;
  firm.kind = "company";
  return firm;
}

/** "An industry group, the Fuel Association, claims": the name between the commas, and nothing else there. */
function apposedBody({ apposition }: Phrase, sentence: Sentence): NameMention | null {
  if (!apposition) return null;
  const from = sentence.tokens[apposition.from]?.lower === "the" ? apposition.from + 1 : apposition.from;
  const name = sentence.names[sentence.nameOf[from] ?? -1];
  const alone = name && name.from === from && (name.to === apposition.to || sentence.tokens[name.to]?.text === "(");
  return alone && name.kind !== "person" && name.known?.type !== "place" ? name : null;
}

/** "Nordwagen, a maker of cars, will cut 700 jobs, the company said": a name no table knows that the sentence began with. */
function namedCompany(phrase: Phrase, sentence: Sentence): NameMention | null {
  if (bodyKindOf(phrase.head) !== "company" && phrase.head !== "company") return null;
  const [first] = sentence.names;
  const known = first?.known != null || (first?.kind !== null && first?.kind !== "company" && first?.kind !== "person");
  return first && first.from === 0 && first.to < phrase.from && !known ? first : null;
}

/** Nouns that a body has in its name where it is called by them. */
const specificBodies = new Set(
  "ministry department bank commission institute university court police board council party union association federation fund committee parliament treasury".split(
    " ",
  ),
);

/** "its central bank", "the spy agency", "the statistics office" of a country that the vocabulary knows one of. */
function describedBody(phrase: Phrase, words: string, place: string | null, discourse: Discourse) {
  const lower = words.toLowerCase();
  const country = place ?? discourse.dominantCountry();
  if (!country) return null;
  if (phrase.head === "bank" && lower.includes("central bank"))
    return discourse.bodyOf(
      country,
      (source) => source.kind === "government" && /bank|reserve|banxico/iu.test(source.name),
    );
  if (["agency", "service", "intelligence"].includes(phrase.head) && /(?:spy|intelligence)/u.test(lower) && place)
    return discourse.bodyOf(country, (source) => source.kind === "intelligence");
  if (["office", "agency", "bureau", "institute", "service"].includes(phrase.head) && /statistic/u.test(lower))
    return discourse.bodyOf(
      country,
      (source) =>
        source.kind === "government" &&
        /statist|rosstat|destatis|insee|istat|indec|ibge|inegi/iu.test([source.name, ...source.aliases].join(" ")),
    );
  return null;
}

/** "the Kenyan government", "the regime": by its country, named here or the one the text is about. */
function government(
  phrase: Phrase,
  words: Resolution,
  place: string | null,
  sentence: Sentence,
  discourse: Discourse,
): Resolution {
  const country = place ?? (phrase.head === "regime" ? discourse.dominantCountry() : null);
  const adjective = country ? discourse.adjectiveOf(country) : null;
  const name = adjective ? `${adjective} government` : null;
  if (name)
    return result(phrase, name, {
      kind: "government",
      stated: place !== null,
      entity: discourse.mention(name, "government", scopeOf(sentence), null),
    });
  const entity = discourse.latest(scopeOf(sentence), (each) => each.name.endsWith(" government"), { strict: true });
  if (entity && phrase.to - phrase.from <= 2) return fromEntity(phrase, entity);
  const kind = "government" as const;
  return { ...words, kind, entity: discourse.mention(words.name ?? phrase.head, kind, scopeOf(sentence), null) };
}

/** "Both agencies said", "the two ministries": the ones that spoke together before. */
function togetherBefore(phrase: Phrase, sentence: Sentence, discourse: Discourse): Entity | null {
  const words = sentence.tokens.slice(phrase.from, phrase.headAt).map((token) => token.lower);
  const pair = words.length > 0 && words.every((word) => ["the", "both", "two", "three"].includes(word));
  return pair && bodyPlurals.has(phrase.head) ? discourse.latest(scopeOf(sentence), isJoint, { strict: true }) : null;
}

const bodyPlurals = new Set(
  "agencies ministries institutions groups organisations organizations bodies unions charities companies firms offices banks institutes governments".split(
    " ",
  ),
);

function people(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution {
  const together = phrase.sort === "group" ? togetherBefore(phrase, sentence, discourse) : null;
  if (together) return fromEntity(phrase, together);
  // "Its researchers found": the body's own people speak for it.
  const its = ["its", "their"].includes(sentence.tokens[phrase.from]?.lower ?? "") && phrase.headAt - phrase.from === 1;
  const owner = phrase.sort === "group" && its ? possessorIn(phrase, sentence) : null;
  const owned = owner ? resolvePhrase(owner, sentence, discourse) : null;
  if (owned?.entity && isBody(owned.entity)) return { ...owned, stated: false };
  const words = worded(phrase, sentence, phrase.sort === "group" ? "collective" : "unnamed");
  const spokenFor = bodySpokenFor(phrase, sentence);
  if (spokenFor) {
    const made = resolvePhrase(spokenFor, sentence, discourse);
    if (made.name !== null && made.kind !== "person") {
      // "She added": whoever speaks for it.
      made.entity?.nouns.add("spokesman");
      return made;
    }
  }
  const inHand =
    spokesperson.test(phrase.head) && alone(phrase, sentence) ? bodyInHand(phrase, sentence, discourse) : null;
  if (inHand) {
    inHand.entity?.nouns.add("spokesman");
    return inHand;
  }
  // "regime sources", "government sources" speak for it.
  const before = sentence.tokens[phrase.headAt - 1]?.lower ?? "";
  if (phrase.head === "sources" && (before === "regime" || before === "government")) {
    const place = placeIn(phrase, discourse) ?? discourse.dominantCountry();
    const adjective = place ? discourse.adjectiveOf(place) : null;
    if (adjective)
      return result(phrase, `${adjective} government`, {
        kind: "government",
        entity: discourse.mention(`${adjective} government`, "government", scopeOf(sentence), null),
      });
  }
  const apposed = namedByApposition(phrase, sentence);
  if (apposed)
    return result(phrase, discourse.nameOf(apposed), {
      kind: "person",
      entity: discourse.mention(discourse.nameOf(apposed), "person", scopeOf(sentence), apposed),
    });
  const named = phrase.names.find(
    (name) => name.kind === "person" && name.from > phrase.headAt && sentence.tokens[name.from - 1]?.lower !== "for",
  );
  if (named && named.from === phrase.headAt + 1)
    return result(phrase, discourse.nameOf(named), {
      kind: "person",
      entity: discourse.mention(discourse.nameOf(named), "person", scopeOf(sentence), named),
    });
  const definite =
    sentence.tokens[phrase.from]?.lower === "the" && phrase.to - phrase.from === 2 && phrase.sort === "person";
  const entity = definite
    ? discourse.latest(scopeOf(sentence), (each) => isPerson(each) && each.nouns.has(phrase.head))
    : null;
  if (entity) return fromEntity(phrase, entity);
  return { ...words, entity: discourse.mention(words.name ?? phrase.head, words.kind, scopeOf(sentence), null) };
}

const spokesperson = /^spokes(?:man|woman|person)$/u;

/** "A spokesman said", with nothing that tells whose. */
function alone(phrase: Phrase, sentence: Sentence): boolean {
  const first = sentence.tokens[phrase.from]?.lower ?? "";
  return phrase.to - phrase.from === 2 && ["a", "the", "its", "their", "one"].includes(first) && !phrase.apposition;
}

/** How many sentences back a body may have spoken whose spokesperson is told of without it. */
const reachOfSpokesperson = 3;

/** Whose spokesperson one is of whom no more is said: of the body the sentence is about, else of the one the sentence before is about, else of the last that spoke shortly before. */
function bodyInHand(phrase: Phrase, sentence: Sentence, discourse: Discourse): Resolution | null {
  const begun = subjectSoFar(phrase, sentence, discourse);
  if (begun) return begun;
  const subject = discourse.subjectBefore(sentence.index);
  if (subject && isBody(subject)) return fromEntity(phrase, subject);
  const spoke = discourse.latest(
    scopeOf(sentence),
    (each) => hasSpokesperson(each) && each.cited >= 0 && sentence.index - each.citedIn <= reachOfSpokesperson,
    { strict: true },
  );
  return spoke ? fromEntity(phrase, spoke) : null;
}

function hasSpokesperson(entity: Entity): boolean {
  return isBody(entity) && !isJoint(entity) && entity.kind !== null && !mediaKinds.has(entity.kind);
}

/** "A spokesman for the company", "an IAEA spokeswoman", nameless: the body itself speaks. Null where a name follows or no body stands there. */
function bodySpokenFor(phrase: Phrase, sentence: Sentence): Phrase | null {
  if (!/^spokes(?:man|woman|person|men|people)$/u.test(phrase.head) || phrase.apposition) return null;
  if (phrase.names.some((name) => name.kind === "person")) return null;
  const link = sentence.tokens[phrase.headAt + 1]?.lower ?? "";
  if (["for", "of", "at", "from"].includes(link)) return phraseFrom(sentence, phrase.headAt + 2, phrase.to);
  if (phrase.headAt <= phrase.from) return null;
  const before = phraseFrom(sentence, phrase.from, phrase.headAt);
  return before && (before.names.length > 0 || before.sort === "body") ? before : null;
}

/** "Its secretary, Jane Roe, said": the name between the commas. */
function namedByApposition(phrase: Phrase, sentence: Sentence): NameMention | null {
  const name = phrase.apposition ? sentence.names[sentence.nameOf[phrase.apposition.from] ?? -1] : undefined;
  return name && name.from === phrase.apposition?.from && name.to === phrase.apposition.to && name.kind === "person"
    ? name
    : null;
}

/** The words themselves, without determiner. */
function worded(phrase: Phrase, sentence: Sentence, kind: SourceKind | null): Resolution {
  let from = phrase.from;
  while (
    from < phrase.to - 1 &&
    (determiners.has(sentence.tokens[from]?.lower ?? "") || sentence.tokens[from]?.lower === "'s")
  )
    from++;
  const words: string[] = [];
  for (let at = from; at < phrase.to; at++) {
    const token = sentence.tokens[at];
    if (!token) continue;
    const previous = sentence.tokens[at - 1];
    words.push((at > from && previous && previous.end < token.start ? " " : "") + token.text);
  }
  return result(phrase, words.join("").slice(0, 120), { kind });
}

function placeIn(phrase: Phrase, discourse: Discourse): string | null {
  const place = phrase.names.find((name) => name.known?.type === "place");
  return place?.known?.type === "place" ? discourse.countryOf(place.known.place.key) : null;
}

/** "Jane Roe, a professor at …": the nouns by which she may be called later. */
function noteRoles(entity: Entity, phrase: Phrase, sentence: Sentence): void {
  if (!phrase.apposition) return;
  // "Punch, citing a report of the bureau, wrote": what it does is no name of its.
  if (/^(?:which|who|whose|where|\p{L}+ing)$/u.test(sentence.tokens[phrase.apposition.from]?.lower ?? "")) return;
  for (let at = phrase.apposition.from; at < phrase.apposition.to; at++) {
    const token = sentence.tokens[at];
    if (token?.kind === "word") entity.nouns.add(token.lower);
  }
}
