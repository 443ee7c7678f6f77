import type { SourceKind } from "../../model/source.ts";
import { scopeOf } from "./discourse.ts";
import type { ReadAttribution } from "./reading.ts";
import type { Sentence } from "./sentences.ts";

/** How many sentences on the maker of a bare "data" may be named. */
const reachOfBareData = 6;
const dataMakers: ReadonlySet<SourceKind | null> = new Set([
  "government",
  "multilateral",
  "intelligence",
  "research",
  "ngo",
  "company",
]);

/** "Data showed" in a lead is the data of the body cited soon after in the same voice; in a headline, of the one cited before. */
export function explainBareData(
  attributions: readonly ReadAttribution[],
  sentences: readonly Sentence[],
): ReadAttribution[] {
  const before = new Map<string, ReadAttribution>();
  return attributions.map((each, index) => {
    const voice = voiceOf(each, sentences);
    if (makesData(each)) before.set(voice, each);
    if (each.resolved !== null || each.sort !== "document") return each;
    // Anyone's data may be "data"; a poll is a pollster's, and who took the poll may never be said.
    const maker =
      isData(each) || isPoll(each)
        ? (laterMaker(attributions, index, sentences) ?? (isData(each) && isBare(each) ? before.get(voice) : undefined))
        : null;
    if (!maker) return { ...each, resolved: each.source?.surface ?? null };
    return { ...each, resolved: maker.resolved, kind: maker.kind, known: "carried" };
  });
}

function isData(attribution: ReadAttribution): boolean {
  return /(?:data|figures|statistics|numbers|report|reports|records|documents|estimates?|index|release|bulletin)$/iu.test(
    attribution.source?.surface ?? "",
  );
}

/** "Federal figures", "industry data" are told apart by whose they are; "the data" and "official figures" may be anyone's. */
function isBare({ source }: ReadAttribution): boolean {
  const words = (source?.surface ?? "").toLowerCase().split(/\s+/u).slice(0, -1);
  return words.every((word) =>
    /^(?:the|these|those|this|its|their|official|latest|new|recent|fresh|preliminary|provisional|earlier)$/u.test(word),
  );
}

/** A headline's "poll", "survey" or "study": its maker is the one whose poll or study is cited below. */
function isPoll(attribution: ReadAttribution): boolean {
  return (
    attribution.pattern === "headline" && /^(?:poll|survey|study|analysis)$/iu.test(attribution.source?.surface ?? "")
  );
}

function askedPeople(attribution: ReadAttribution): boolean {
  return /(?<!\p{L})(?:poll|survey|study|analysis)(?!\p{L})/iu.test(attribution.source?.surface ?? "");
}

function laterMaker(
  attributions: readonly ReadAttribution[],
  index: number,
  sentences: readonly Sentence[],
): ReadAttribution | null {
  const here = attributions[index];
  for (let at = index + 1; here && at < attributions.length; at++) {
    const later = attributions[at];
    if (
      !later ||
      later.sentence - here.sentence > reachOfBareData ||
      voiceOf(later, sentences) !== voiceOf(here, sentences)
    )
      return null;
    if (makesData(later) && (isData(here) || askedPeople(later))) return later;
  }
  return null;
}

function makesData(attribution: ReadAttribution): boolean {
  return attribution.resolved !== null && dataMakers.has(attribution.kind);
}

function voiceOf(attribution: ReadAttribution, sentences: readonly Sentence[]): string {
  const sentence = sentences[attribution.sentence];
  return sentence ? scopeOf(sentence) : "";
}

const offices =
  /(?<!\p{L})(?:official|minister|director|head|chief|chair(?:man|woman)?|secretary|spokes(?:man|woman|person)|premier|ambassador|governor|mayor|commissioner|president)(?!\p{L})/iu;

/** "One northern official says …": when the post's author names a single official, who spoke in a paper, the nameless one spoke there too. */
export function explainOfficials(
  attributions: readonly ReadAttribution[],
  sentences: readonly Sentence[],
): ReadAttribution[] {
  const named = new Map<number, ReadAttribution | null>();
  for (const each of attributions) {
    const sentence = sentences[each.sentence];
    if (!sentence || sentence.article !== null || !isOfficial(each)) continue;
    const other = named.get(sentence.post);
    named.set(sentence.post, other === undefined || other?.resolved === each.resolved ? each : null);
  }
  return attributions.map((each) => {
    const sentence = sentences[each.sentence];
    const official = sentence && sentence.article === null ? named.get(sentence.post) : null;
    const nameless = each.kind === "unnamed" && each.via === null && /official$/iu.test(each.resolved ?? "");
    return official && nameless ? { ...each, via: official.via } : each;
  });
}

function isOfficial(attribution: ReadAttribution): boolean {
  return attribution.kind === "person" && attribution.via !== null && offices.test(attribution.role?.surface ?? "");
}
