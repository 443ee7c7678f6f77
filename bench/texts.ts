// `npm run bench -- texts`: what the engine reads right of whole texts, those it was made with and those it never saw.
import { fresh } from "../test/corpus/extract/texts/fresh.ts";
import { worked } from "../test/corpus/extract/texts/index.ts";
import { later } from "../test/corpus/extract/texts/later.ts";
import { news } from "../test/corpus/extract/texts/news.ts";
import { news3 } from "../test/corpus/extract/texts/news-3.ts";
import { news4 } from "../test/corpus/extract/texts/news-4.ts";
import { news5 } from "../test/corpus/extract/texts/news-5.ts";
import { news6 } from "../test/corpus/extract/texts/news-6.ts";
import { news7 } from "../test/corpus/extract/texts/news-7.ts";
import { accuracy, claimsF1, scoreTexts, type TextScore } from "../test/corpus/extract/texts/score.ts";
import { unseen } from "../test/corpus/extract/texts/unseen.ts";

const sets = {
  worked: scoreTexts(worked),
  unseen: scoreTexts(unseen),
  fresh: scoreTexts(fresh),
  later: scoreTexts(later),
  news: scoreTexts(news),
  "news, 7 more": scoreTexts(news3),
  "news, 6 more": scoreTexts(news4),
  "news, 4 more": scoreTexts(news5),
  "news, last 6": scoreTexts(news6),
  "news, 3 after": scoreTexts(news7),
};
const figures = Object.entries(sets).map(([name, score]) => ({ name, ...fields(score) }));
if (process.argv.includes("--errors"))
  for (const { errors } of Object.values(sets)) for (const error of errors) console.log(error);
console.table(figures);
console.log(JSON.stringify(figures));

function fields(score: TextScore): Record<string, number> {
  const each = Object.entries(score.fields).map(([field, tally]) => [field, round(accuracy(tally))] as const);
  return { claims: round(claimsF1(score)), ...Object.fromEntries(each) };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
