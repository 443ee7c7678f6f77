import type { PassageKind } from "../../model/post.ts";
import type { Span } from "../../text/span.ts";
import type { IsoDate } from "../../units/period.ts";
import { canonicalName, isMedia, looksLikeOutlet, type NameReader } from "../passages/outlets.ts";
import { findDay } from "./days.ts";
import type { Line } from "./lines.ts";

/** The head of a post: its extent, what its first lines say, and where the body starts. */
export interface Head {
  readonly span: Span;
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly author: string | null;
  /** The outlet a line of the head names, the agency of the dateline; null for neither. */
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly parts: readonly { readonly kind: PassageKind; readonly span: Span }[];
  readonly bodyStart: number;
}

/** Longest line read as a title, a byline or a date. */
const longestHeadLine = 250;
const weekdayDate = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /iu;
const byline = /^(?:posted |written |published |reporting )?by:?\s{1,3}(?<names>[^\n]{2,150})$/iu;
// "May 3", "Feb. 12, 2020", "30 May 2023", after the place of a dateline.
const datelineDay =
  "(?:,? \\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}(?:, ?\\d{4})?|,? \\d{1,2} \\p{Lu}\\p{L}{2,9}\\.?(?:,? \\d{4})?)";
const datelinePlace = "\\p{Lu}[\\p{L}.'’-]{1,30}(?:[ /,]{1,2}\\p{L}[\\p{L}.'’-]{0,30}){0,4}";
/** "Ushuaia, 9 September 2020" on a line of its own. */
const placeBeforeDay = new RegExp(`^${datelinePlace},$`, "u");
/** What can name an agency no table knows: one to four capitalised words or an acronym. */
const agencyName = /^(?:\p{Lu}[\p{L}.&'’-]{1,20} ){0,3}\p{Lu}[\p{L}.&'’-]{1,20}$/u;
/** "NAIROBI, May 3 (Reuters) -", "Geneva (AFP) –", "SEOUL — ", "Oslo, 12 Feb 2020 -": a place in capitals, a day or an agency, then a dash. */
const dateline = new RegExp(
  `^(?:${datelinePlace}${datelineDay}? ?)?\\((?<agency>[^()]{2,40})\\) ?[-–—:]{1,2} ?|^\\p{Lu}{3}[\\p{Lu} .'’,-]{0,40}${datelineDay}? [–—-]{1,2} |^${datelinePlace}${datelineDay}(?<=\\d{4}) ?[–—-]{1,2} `,
  "u",
);

/** The heads of all posts of a page; a page without archive heads is one post. `lines` must not be empty. */
export function findHeads(lines: readonly Line[], end: number, names: NameReader): Head[] {
  const starts = archiveStarts(lines);
  if (starts.length === 0) return [singleHead(lines, end, names)];
  return starts.map((at, index) => {
    const next = starts[index + 1];
    const stop = next === undefined ? end : (lines[next]?.start ?? end);
    const inside = lines.slice(at, next ?? lines.length);
    return readHead(inside, stop, names, 2);
  });
}

/** Indexes of title lines: a short line set off by a blank line, then a weekday-date line. One such pair in mid-text is no archive. */
function archiveStarts(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  const others: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const title = lines[at - 1];
    if (!line || !title || !(isDateLine(line.words) || isDatedByline(line.words))) continue;
    const setOff = at === 1 || title.blanksBefore > 0;
    if (!setOff || title.words.length > longestHeadLine || isDateLine(title.words) || isDatedByline(title.words))
      continue;
    if (isDateLine(line.words) && weekdayDate.test(line.words)) starts.push(at - 1);
    else if (!/[.!:;,…]["”’)]{0,2}$/u.test(title.words) && !byline.test(title.words)) others.push(at - 1);
  }
  // Without weekdays a date line proves less: only several of them, each under a title, make an archive.
  if (starts.length === 0) return others.length > 1 ? others : [];
  return starts.length > 1 || starts[0] === 0 ? starts : starts.filter((at) => at <= 2);
}

function isDateLine(words: string): boolean {
  if (words.length > 60) return false;
  const day = findDay(words);
  return (
    day !== null &&
    (/^(?:posted|(?:first )?published|(?:last )?(?:updated|modified|reviewed)|on|date|:|\s){0,4}$/iu.test(day.before) ||
      placeBeforeDay.test(day.before)) &&
    /^(?:at|,|\s|\d{1,2}[:.]\d{2}|[ap]\.?m\.?|[A-Z]{2,4}){0,6}$/iu.test(day.after)
  );
}

/** A plain article: a title only where the first line is set off and reads like one. */
function singleHead(lines: readonly Line[], end: number, names: NameReader): Head {
  const first = lines[0];
  const second = lines[1];
  const titled = first !== undefined && second !== undefined && readsLikeTitle(first, second, names);
  return readHead(lines, end, names, titled ? 1 : 0);
}

function readsLikeTitle(first: Line, second: Line, names: NameReader): boolean {
  if (first.words.length > longestHeadLine || byline.test(first.words) || dateline.test(first.words)) return false;
  if (isHeadLine(second.words, names)) return true;
  if (/[.!?:,;…]["”’)]{0,2}$/u.test(first.words)) return false;
  return second.blanksBefore > 0 || first.words.length < second.words.length;
}

function isHeadLine(words: string, names: NameReader): boolean {
  return byline.test(words) || isDateLine(words) || isDatedByline(words) || looksLikeOutlet(words, names);
}

/** "Jane Doe | 3 June 2015", "June 3, 2015 by Jane Doe", "Posted by Jane Doe on June 3, 2015" */
function isDatedByline(words: string): boolean {
  if (words.length > 120) return false;
  const day = findDay(words);
  return day !== null && !/[.!?]$/u.test(words) && /(?:\bby\b|\||·|•|—|–)/iu.test(words);
}

/** Reads title (when `titleLines` > 0), then date, byline and outlet lines as long as they last. */
function readHead(lines: readonly Line[], end: number, names: NameReader, titleLines: number): Head {
  const parts: { kind: PassageKind; span: Span }[] = [];
  const head = {
    title: null as string | null,
    date: null as IsoDate | null,
    author: null as string | null,
    outlet: null as string | null,
  };
  let at = 0;
  const start = lines[0]?.start ?? 0;
  if (titleLines > 0 && lines[0]) {
    head.title = lines[0].words;
    parts.push({ kind: "title", span: spanOf(lines[0]) });
    at = 1;
  }
  for (; at < Math.min(lines.length, 8); at++) {
    const line = lines[at];
    if (!line || readHeadLine(line, head, parts, names)) continue;
    if (!isDeck(lines, at, names)) break;
    parts.push({ kind: "title", span: spanOf(line) });
  }
  const body = lines[at];
  const opening = body ? readDateline(body, names) : null;
  head.date ??= opening?.date ?? null;
  if (opening && body) parts.push({ kind: "dateline", span: opening.span });
  return {
    span: { start, end },
    ...head,
    agency: opening?.agency ?? null,
    parts,
    bodyStart: opening?.span.end ?? body?.start ?? end,
  };
}

/** A short line between the title and the byline or date: a subtitle, a section, "Verdict: False". */
function isDeck(lines: readonly Line[], at: number, names: NameReader): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  const short = line !== undefined && at > 0 && line.words.length <= 140 && !/[.…:]["”’)]{0,2}$/u.test(line.words);
  return short && next !== undefined && isHeadLine(next.words, names);
}

interface Fields {
  date: IsoDate | null;
  author: string | null;
  outlet: string | null;
}

/** Takes one line of the head into `fields`; false when the line is body. */
function readHeadLine(
  line: Line,
  fields: Fields,
  parts: { kind: PassageKind; span: Span }[],
  names: NameReader,
): boolean {
  const named = isDatedByline(line.words) ? undefined : byline.exec(line.words)?.groups?.names;
  if (named && !fields.author && looksLikeByline(named)) {
    takeByline(named, fields, names);
    parts.push({ kind: "byline", span: spanOf(line) });
    return true;
  }
  if (!fields.date && (isDateLine(line.words) || isDatedByline(line.words))) {
    const day = findDay(line.words);
    fields.date = day?.date ?? null;
    const rest = day ? nameBeside(`${day.before} ${day.after}`) : null;
    if (!fields.author && rest) takeByline(rest, fields, names);
    parts.push({ kind: "dateline", span: spanOf(line) });
    return true;
  }
  if (!fields.outlet && looksLikeOutlet(line.words, names)) {
    fields.outlet = outletName(line.words, names);
    parts.push({ kind: "byline", span: spanOf(line) });
    return true;
  }
  return false;
}

/** Who wrote it, from what stands beside the day: "By Jane Doe |", "posted by jdoe at 14:22,"; null for a section or a clock time. */
function nameBeside(words: string): string | null {
  const clean = words
    .replace(/\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|[A-Z]{1,3}ST|[A-Z]{1,3}DT|CET))?/gu, " ")
    .replace(/[|·•—–]/gu, " | ");
  const by = /\bby:?\s{1,3}(?<name>\p{L}[\p{L}'’. -]{1,60}?)\s{0,3}(?:\||,|\s(?:on|at|in)\s|\s(?:on|at|in)$|$)/iu.exec(
    clean,
  );
  if (by?.groups?.name) return by.groups.name;
  const rest = clean.replace(/\||\b(?:posted|published|written|on|in)\b:?/giu, " ").trim();
  return /^\p{Lu}[\p{L}'’. -]{3,60}$/u.test(rest) ? rest : null;
}

/** "Jane Doe", "Jane Doe and John Roe", "Jane Doe, Reuters", but not the start of a sentence ("By Monday the count had…"). */
function looksLikeByline(words: string): boolean {
  return (
    !/[.!?]$/u.test(words.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, "")) &&
    words.split(/\s+/u).length <= 14 &&
    /^\p{L}/u.test(words)
  );
}

function takeByline(words: string, fields: Fields, names: NameReader): void {
  const read = names(words);
  const outlet = read.names.find(isMedia);
  const own = outlet ? words.slice(0, outlet.start) : words;
  if (outlet) fields.outlet ??= canonicalName(outlet);
  const author = own
    .replace(/\s*[|·•–—].*$/u, "")
    // "Jane Roe, business reporter", "Jane Roe in Accra", "Jane Roe for the".
    .replace(/,? (?:in|at|for|of) (?:the )?(?:\p{Lu}[\p{L} ,]{2,40})?$/u, "")
    .replace(
      /,\s?(?:the|staff|(?:[\p{L} ]{0,30} )?(?:reporter|correspondent|editor|writer|columnist|analyst|fellow|professor|staff))\s*$/iu,
      "",
    )
    .replace(/[\s,-]+$/u, "")
    .trim();
  fields.author = author === "" ? null : author.replace(/\s+/gu, " ");
}

function outletName(words: string, names: NameReader): string {
  const known = names(words).names.find(isMedia);
  return known ? canonicalName(known) : words;
}

interface Dateline {
  readonly span: Span;
  readonly agency: string | null;
  readonly date: IsoDate | null;
}

function readDateline(line: Line, names: NameReader): Dateline | null {
  const match = dateline.exec(line.words.slice(0, 160));
  if (!match) return null;
  const inside = match.groups?.agency;
  const read = inside ? names(inside).names : [];
  const known = read.find((name) => isMedia(name));
  const date = findDay(match[0])?.date ?? null;
  const agency = known ? canonicalName(known) : inside && isUnknownAgency(inside, read, match[0]) ? inside : null;
  if (inside && !agency) return null;
  return { span: { start: line.start, end: line.start + match[0].trimEnd().length }, agency, date };
}

/** "BUCHAREST, 20 December 2023 (Agerpres) -": after a place and a day, a name in brackets is the agency; a place there tells where the first one is. */
function isUnknownAgency(inside: string, read: ReturnType<NameReader>["names"], whole: string): boolean {
  const dated = new RegExp(`^${datelinePlace}${datelineDay}`, "u").test(whole);
  const capitals = /^\p{Lu}{3}[\p{Lu} .'’,-]{0,40} ?\(/u.test(whole);
  return (dated || capitals) && agencyName.test(inside) && !read.some((name) => name.known?.type === "place");
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}
