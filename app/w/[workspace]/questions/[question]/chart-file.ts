import { chartOf } from "@/lib/compare/question/chart";
import { countOrigins } from "@/lib/compare/question/matrix";
import { drawChart } from "@/lib/formats/export/chart-drawing";
import { chartSvg } from "@/lib/formats/export/chart-svg";
import { placeNamer } from "@/lib/model/place-names";
import { yardstickTitle } from "@/lib/model/question";
import type { ExportedQuestion } from "./export-question";
import { originWords } from "./origin-words";

/** The chart of a question as an SVG file with its title, its origins and how to read it. */
export function chartFile({ question, gathered, vocabulary, shown }: ExportedQuestion): string {
  const chart = chartOf(gathered, vocabulary, shown);
  const count = countOrigins(gathered, vocabulary);
  const uses = count.origins.flatMap((origin) => origin.uses);
  const measures = yardstickTitle(question.yardstick, placeNamer(vocabulary));
  const under = [
    question.title === measures ? null : measures,
    originWords(count) + (uses.length > 0 ? `, not independent (${uses.join("; ")})` : ""),
    shown.by === "said" ? "by the day they were said" : "by the time they are about",
  ];
  return chartSvg(drawChart(chart, { width: 1080, names: true }), {
    title: question.title,
    under: under.filter(Boolean).join(" · "),
    notes: [
      "Hollow: not assessed. Vertical bars: what a figure can stand for (rounding, “about”, bounds). Horizontal bars: how long its time is. Dashed arrows: known only to have been said by then.",
      "A step joins figures of one series only; a dotted line ties a retelling to its origin. Arrows give a direction and no amount.",
      ...(chart.leftOut.length > 0 ? [`Not drawn: ${chart.leftOut.length}, listed on the page of the question.`] : []),
    ],
  });
}
