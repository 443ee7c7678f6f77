import { reportVerbs } from "../../model/vocabulary/report-verbs.ts";
import type { IsoDate } from "../../units/period.ts";
import type { NameMention } from "../attributions/names.ts";
import { findLooseDay } from "../posts/days.ts";
import { readSegments } from "../segments.ts";
import { canonicalName, isMedia, kindOfName, type NamedLine, type NameReader } from "./outlets.ts";

/** What an introducing line says of the block after it. `outlet` is null where it names none ("the following:"). */
export interface Introduction {
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  /** True when an outlet, a document or a source is named as the speaker of the block; false for "the following:". */
  readonly named: boolean;
  /** True for lines that end in a comma ("As the Gazette writes,"): they introduce one paragraph. */
  readonly short: boolean;
  /** True where it points to "the article" or "the story" of an outlet named before. */
  readonly story: boolean;
}

const verbs = new Set(reportVerbs.flatMap((verb) => [verb.lemma, ...verb.forms]));
const pointsAhead =
  /(?<!\p{L})(?:the following|as follows|(?:the )?(?:summary|abstract|excerpt|extract|statement|press release|communiqu[eé]|article|story|report|quote|passage|full text))(?!\p{L})/iu;

/** Reads a paragraph as the introduction of a block quotation; null when it is none. Only its last sentence counts. */
export function introductionIn(paragraph: string, names: NameReader, near: IsoDate | null): Introduction | null {
  const ending = /(?:(?<colon>:)|(?<comma>,))["”’]?$/u.exec(paragraph);
  if (!ending) return null;
  const sentence = lastSentence(paragraph);
  const short = ending.groups?.comma !== undefined;
  if (short && !/^(?:as|in the words of|to quote)\s/iu.test(sentence)) return null;
  const read = names(sentence);
  const date = findLooseDay(/\(([^()]{4,40})\)[^()]{0,40}$/u.exec(sentence)?.[1] ?? "", near);
  const speaker = speakerOf(read);
  const story = /(?<!\p{L})the (?:article|story|report|piece|paper)(?!\p{L})/iu.test(sentence);
  if (speaker) return { outlet: canonicalName(speaker), date, named: true, short, story };
  if (/^according to\s/iu.test(sentence) || pointsAhead.test(sentence))
    return { outlet: null, date, named: false, short, story };
  return null;
}

/** The name that speaks: after "according to", before a reporting verb, after "coverage in", alone before the colon, or the only outlet. */
function speakerOf(read: NamedLine): NameMention | null {
  const { tokens, names } = read;
  const before = (name: NameMention, back: number) => tokens[name.from - back]?.lower ?? "";
  const spoken = names.filter((name) => {
    const previous = before(name, 1) === "the" ? before(name, 2) : before(name, 1);
    const beforeThat = before(name, 1) === "the" ? before(name, 3) : before(name, 2);
    if (previous === "to" && beforeThat === "according") return true;
    if (["in", "from", "by", "via", "at"].includes(previous) && isMedia(name)) return true;
    return followedByVerb(read, name);
  });
  const media = spoken.find(isMedia) ?? names.find((name) => isMedia(name) && aloneBeforeColon(read, name));
  if (media) return media;
  // "…, the broadcaster's local service, writes": whose service it is does not speak.
  const onlyOutlet = names.filter((name) => isMedia(name) && tokens[name.to]?.lower !== "'s");
  if (onlyOutlet.length === 1) return onlyOutlet[0] ?? null;
  return (
    spoken.find((name) => name.known?.type !== "place" || kindOfName(name) !== null) ??
    names.find((name) => aloneBeforeColon(read, name)) ??
    null
  );
}

function followedByVerb(read: NamedLine, name: NameMention): boolean {
  const from = overApposition(read, name.to);
  for (let at = from; at < Math.min(from + 4, read.tokens.length); at++) {
    const word = read.tokens[at]?.lower ?? "";
    if (verbs.has(word)) return true;
    if (
      !/^(?:also|has|had|have|then|further|\p{L}{2,20}ly|'s|blog|on|wednesday|monday|tuesday|thursday|friday|saturday|sunday)$/u.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/** The token after "Radio Lys, the valley's station," or the one given where no words stand between commas. */
function overApposition({ tokens }: NamedLine, at: number): number {
  if (tokens[at]?.text !== ",") return at;
  const close = tokens.findIndex((token, index) => index > at + 1 && index <= at + 14 && token.text === ",");
  return close < 0 ? at : close + 1;
}

/** "Voice of America:", "From the Gazette:", "Voice of America again:", "And in the Gazette (2015-7-2):" */
function aloneBeforeColon(read: NamedLine, name: NameMention): boolean {
  const rest = read.tokens.filter((_, index) => index < name.from || index >= name.to).map((token) => token.lower);
  return (
    rest.length <= 8 &&
    rest.every((word) =>
      /^(?:and|the|from|in|via|at|to|here|is|more|again|also|this|:|\(|\)|[\d/.-]{1,12}|emphasis|added|my|mine|,)$/u.test(
        word,
      ),
    )
  );
}

function lastSentence(paragraph: string): string {
  const from = Math.max(0, paragraph.length - 800);
  const last = readSegments(paragraph, { start: from, end: paragraph.length }).at(-1);
  return last ? paragraph.slice(last.start, last.end) : paragraph;
}
