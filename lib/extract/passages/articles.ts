import type { ArticleDraft } from "../../model/post.ts";
import type { IsoDate } from "../../units/period.ts";
import { lastWeekday } from "../posts/days.ts";
import { canonicalName, type NameReader } from "./outlets.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const said =
  /(?<!\p{L})(?:said|showed|shows|says|announced|reported|told [\p{L} ]{2,30}|noted|warned|released|found) (?:(?:late|early|on) )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu;

/** The day an article appeared, from "said Monday" in its lead and the day of the post that quotes it; null where neither tells. */
export function reportedDay(lead: string, until: IsoDate | null): IsoDate | null {
  const day = said.exec(lead.slice(0, 1500))?.groups?.day;
  return day && until ? lastWeekday(weekdays.indexOf(day.toLowerCase()), until) : null;
}

/** The article a citation belongs to: the latest of the same outlet, else the one whose block shares most words with the headline; null for none. */
export function matchArticle(
  cited: ArticleDraft,
  articles: readonly ArticleDraft[],
  blocks: readonly string[],
  names: NameReader,
): number | null {
  const open = articles
    .map((article, index) => ({ article, index }))
    .filter(({ article }) => article.headline === null);
  if (cited.outlet) {
    const wanted = [cited.outlet, cited.agency].filter((name) => name !== null).map((name) => canonical(name, names));
    const same = open.filter(
      ({ article }) => article.outlet !== null && wanted.includes(canonical(article.outlet, names)),
    );
    return same.at(-1)?.index ?? null;
  }
  const shared = open.map(({ index }) => ({ index, share: sharedWords(cited.headline ?? "", blocks[index] ?? "") }));
  const best = shared.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= 0.4 ? best.index : null;
}

/** One article from what its introduction and its citation say; outlets get their canonical names. */
export function mergeArticles(introduced: ArticleDraft | null, cited: ArticleDraft, names: NameReader): ArticleDraft {
  const outlet = cited.outlet ? canonical(cited.outlet, names) : (introduced?.outlet ?? null);
  const agency = cited.agency ? canonical(cited.agency, names) : null;
  return {
    outlet,
    agency,
    author: cited.author ?? introduced?.author ?? null,
    headline: cited.headline,
    date: cited.date ?? introduced?.date ?? null,
  };
}

/** An outlet's canonical name: the vocabulary's where the whole line is one known name, else the line itself. */
function canonical(outlet: string, names: NameReader): string {
  const read = names(outlet);
  const name = read.names.find(
    (each) => each.known?.type === "source" && each.to - each.from >= read.tokens.length - 1,
  );
  return name ? canonicalName(name) : outlet;
}

function sharedWords(headline: string, block: string): number {
  const wanted = contentWords(headline);
  if (wanted.length === 0) return 0;
  const there = new Set(contentWords(block.slice(0, 6000)));
  return wanted.filter((word) => there.has(word)).length / wanted.length;
}

/** Words of four letters and more, cut to a stem of five so that "rises" meets "rose" no better but "defectors" meets "defector". */
function contentWords(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]{4,30}/gu) ?? []).map((word) => word.slice(0, 5));
}
