import { readPosts } from "../extract/posts.ts";
import type { ClaimRow, ImportFormat, ImportInput, Page, Problem } from "../formats/import/format.ts";
import { detectFormat, importFormats } from "../formats/import/index.ts";
import type { StoredDraft } from "../model/import-draft.ts";
import type { PostReading } from "../model/post.ts";
import { normalise } from "../text/normalise.ts";
import type { IsoDate } from "../units/period.ts";

/** What the check asks a person, because the text does not say it. */
export interface ImportAnswers {
  readonly publisher: string | null;
  readonly date: IsoDate | null;
  readonly language: string;
  /** Positions that are posts of their own although one with the same identity is here. */
  readonly separate: readonly number[];
  /** One of the format ids, or null to tell from the input. */
  readonly format: string | null;
}

/** One post or row found in the input, in order. */
export interface PlannedItem {
  readonly position: number;
  readonly line: number;
  readonly draft: StoredDraft;
}

/** What an input holds, before anything is written. */
export interface ImportPlan {
  readonly format: ImportFormat["id"];
  readonly items: readonly PlannedItem[];
  readonly problems: readonly Problem[];
  /** Places that had been decoded wrongly and are put right; 0 for nearly every input. */
  readonly repaired: number;
  /** Questions still open: what no item or answer says. */
  readonly asks: readonly ("publisher" | "date")[];
}

/** Reads an input into posts without writing anything. Pure but for the parsers; never throws on any text. */
export function planImport(input: ImportInput, answers: ImportAnswers): ImportPlan {
  const format = importFormats.find((one) => one.id === answers.format) ?? detectFormat(input);
  const parsed = format.parse(input);
  const found = [
    ...parsed.pages.flatMap((page) => readPage(page, answers)),
    ...parsed.rows.map((row) => ({ line: row.line, draft: rowDraft(row, answers) })),
  ];
  const problems = [...parsed.problems, ...found.filter(isEmpty).map(emptyPost)];
  const items = found
    .filter((one) => !isEmpty(one))
    .map((one, position) => ({
      ...one,
      position,
      draft: { ...one.draft, separate: answers.separate.includes(position) },
    }));
  return {
    format: format.id,
    items,
    problems,
    repaired: normalise(input.content).repaired,
    asks: openQuestions(items),
  };
}

type Found = Omit<PlannedItem, "position">;

function readPage(page: Page, answers: ImportAnswers): Found[] {
  const publisher = answers.publisher ?? page.publisher;
  const date = answers.date ?? page.date;
  const readings = readPosts(page.text, { publisher, date, blocks: page.blocks });
  const alone = readings.length === 1;
  return readings.map((reading) => ({
    line: lineAt(page.text, reading.span.start),
    draft: {
      ...cut(page.text, reading),
      kind: "post",
      title: reading.title ?? (alone ? page.title : null),
      byline: reading.author ?? (alone ? page.author : null),
      date: reading.date ?? date,
      publisher,
      url: alone ? page.url : null,
      language: answers.language,
      cells: null,
      separate: false,
    },
  }));
}

// The post's own text: its part of the page without the empty lines around it, every offset moved along.
function cut(text: string, reading: PostReading): Pick<StoredDraft, "text" | "articles" | "passages" | "updates"> {
  const whole = text.slice(reading.span.start, reading.span.end);
  const start = reading.span.start + (whole.length - whole.trimStart().length);
  const own = whole.trim();
  const move = ({ start: from, end }: { start: number; end: number }) => ({
    start: Math.max(0, from - start),
    end: Math.min(own.length, end - start),
  });
  return {
    text: own,
    articles: reading.articles,
    passages: reading.passages
      .map((passage) => ({ ...passage, span: move(passage.span) }))
      .filter(({ span }) => span.end > span.start),
    updates: reading.updates.map((update) => ({ ...update, span: move(update.span) })),
  };
}

function rowDraft({ cells }: ClaimRow, answers: ImportAnswers): StoredDraft {
  const text =
    cells.quotation ??
    [cells.indicator, cells.value, cells.unit, cells.place, cells.period].filter(Boolean).join(" · ");
  return {
    kind: "excerpt",
    text,
    title: cells.citation ?? null,
    byline: null,
    date: wholeDay(cells.date) ?? answers.date,
    publisher: cells.publisher ?? answers.publisher,
    url: cells.url ?? null,
    language: answers.language,
    articles: [],
    passages: [{ kind: "quotation", span: { start: 0, end: text.length }, article: null }],
    updates: [],
    cells: cells as Record<string, string>,
    separate: false,
  };
}

function wholeDay(date: string | undefined): IsoDate | null {
  if (!date) return null;
  return date.length === 10 ? date : null;
}

function isEmpty({ draft }: Found): boolean {
  return !/[\p{L}\p{N}]/u.test(draft.text);
}

function emptyPost({ line }: Found): Problem {
  return { line, reason: "The post has no words", hint: "Take it out of the input, or paste its text." };
}

function openQuestions(items: readonly PlannedItem[]): ("publisher" | "date")[] {
  const asks: ("publisher" | "date")[] = [];
  if (items.some(({ draft }) => !draft.publisher)) asks.push("publisher");
  if (items.some(({ draft }) => !draft.date)) asks.push("date");
  return asks;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
