import type { Finding } from "../../model/comparison.ts";
import { addDays } from "../../units/calendar.ts";
import { lengthInMonths } from "../../units/period.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, idsOf } from "./check.ts";
import type { Page, PostWords } from "./page.ts";

/** Dates that cannot be: an update older than its post, an article younger than the post that quotes it, a year told as over before it was. */
export const datesCheck: ArithmeticCheck = {
  id: "dates",
  title: "Dates that cannot be",
  find: (page) => (page.post ? [...ofPost(page.post), ...page.sides.flatMap((side) => finished(side, page))] : []),
};

// Midnight comes at another hour elsewhere: a day either way is no contradiction.
const ZONE = 1;

function ofPost({ id, publishedOn, updates, articles }: PostWords): readonly Finding[] {
  if (publishedOn === null) return [];
  const early = updates.filter(({ date }) => date !== null && addDays(date, ZONE) < publishedOn);
  // A post that was updated may quote what appeared later.
  const latest = updates.some(({ date }) => date === null)
    ? null
    : [publishedOn, ...updates.flatMap(({ date }) => date ?? [])].toSorted().at(-1);
  const late = articles.filter(({ date }) => latest != null && date !== null && addDays(latest, ZONE) < date);
  return [
    ...early.map(({ date }) =>
      ofDates(id, "update-before-post", `An update is dated ${date}, before the post itself (${publishedOn}).`),
    ),
    ...late.map(({ outlet, headline, date }) =>
      ofDates(
        id,
        "article-after-post",
        `The article ${headline ?? outlet ?? "quoted"} is dated ${date}, after the post that quotes it (${publishedOn}).`,
      ),
    ),
  ];
}

const overall =
  /\b(?:full[- ]year|(?:the )?whole (?:of )?(?:the )?(?:year|(?:19|20)\d\d)|all of (?:19|20)\d\d|year as a whole|by the end of (?:19|20)\d\d)\b/i;
const past =
  /\b(?:totall?ed|amounted|reached|came to|stood at|was|were|had|rose|fell|grew|dropped|increased|decreased|exported|imported|produced)\b/i;
const ahead =
  /\b(?:will|would|could|may|might|expect(?:s|ed)?|forecasts?|projected|plans?|planned|target(?:s|ed)?|set to|likely|estimate[sd]?|predict(?:s|ed)?)\b/i;

/** "Exports for the whole of 2015 totalled …" in August 2015. */
function finished(side: Side, page: Page): readonly Finding[] {
  const period = knownPeriod(side);
  const { content } = side;
  const publishedOn = page.post?.publishedOn ?? null;
  const months = period && lengthInMonths(period);
  if (!period || publishedOn === null || months !== 12 || period.end <= addDays(publishedOn, ZONE)) return [];
  const words = page.words([side]);
  const told = content.modality === "asserts" && content.known.period !== "carried" && content.quantity !== null;
  const open = content.status === "forecast" || content.status === "target" || ahead.test(words);
  if (!told || open || !overall.test(words) || !past.test(words)) return [];
  const working = `It tells the whole of ${period.start} to ${period.end} as past, but was published on ${publishedOn}.`;
  return [wrong("finished-before-its-end", idsOf(side), working)];
}

function ofDates(post: string, relation: string, working: string): Finding {
  return { ...wrong(relation, [], working), post };
}

function wrong(relation: string, claims: readonly string[], working: string): Finding {
  return { check: "dates", verdict: "does-not-add-up", claims, relation, working, implied: null };
}
