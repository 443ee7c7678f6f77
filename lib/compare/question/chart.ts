import type { ChartPoint, Figure, QuestionChart, TimeAxis } from "../../model/question-view.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { type Side, sideOf } from "../side.ts";
import { type BoundTime, timeOf, timeWords } from "./columns.ts";
import { commonUnit, figureOf, isPlotted } from "./figures.ts";
import { lineageOf } from "./lineage.ts";
import { countsOf, type GatheredClaim } from "./matrix.ts";
import { originsOf } from "./origins.ts";

/** What the address may ask of the chart; null is "choose". */
export interface ChartChoice {
  readonly by: TimeAxis;
  readonly of: "level" | "change" | null;
}

/** The claims on the yardstick as points over time: amounts on one scale, bare directions in a lane, the rest named with the reason. */
export function chartOf(
  gathered: readonly GatheredClaim[],
  vocabulary: Vocabulary,
  { by, of: asked }: ChartChoice,
): QuestionChart {
  const placed = gathered.filter(({ fit }) => fit.kind !== "off");
  const sides = placed.map(({ statement }) => sideOf(statement, vocabulary));
  const figures = sides.map((side) => figureOf(side, commonUnit(sides)));
  const of = asked ?? commonKind(figures);
  const unit = unitOf(figures, of);
  const origins = originsOf(
    placed.map(({ statement }) => statement),
    vocabulary,
  );
  const drawn: ChartPoint[] = [];
  const leftOut: { claimId: string; why: string }[] = [];
  for (const [index, claim] of placed.entries()) {
    const [side, figure] = [sides[index] as Side, figures[index] as Figure];
    const { id, content } = claim.statement;
    const time = timeOf(content, by);
    const why = whyNotDrawn(figure, { of, unit }, time, by);
    if (why || !time) leftOut.push({ claimId: id, why: why ?? "" });
    else
      drawn.push(
        pointOf(
          claim,
          side,
          figure,
          time,
          origins.findIndex(({ statements }) => statements.includes(id)),
        ),
      );
  }
  const onScale = drawn.filter(({ figure }) => figure.kind !== "direction");
  const shown = new Set(drawn.map(({ claimId }) => claimId));
  const lineage = lineageOf(
    placed.map(({ statement }) => statement).filter(({ id }) => shown.has(id)),
    vocabulary,
  );
  return {
    by,
    of,
    unit,
    origins: origins.map(({ name }) => name),
    points: onScale,
    lane: drawn.filter(({ figure }) => figure.kind === "direction"),
    series: lineage.series.map((line) => line.filter((id) => onScale.some(({ claimId }) => claimId === id))),
    retellings: lineage.retellings.map(({ told, of: origin }) => ({ told, of: origin })),
    leftOut,
  };
}

function commonKind(figures: readonly Figure[]): "level" | "change" {
  const count = (kind: Figure["kind"]) => figures.filter((figure) => figure.kind === kind && isPlotted(figure)).length;
  return count("level") > count("change") ? "level" : "change";
}

function unitOf(figures: readonly Figure[], of: "level" | "change"): string | null {
  const units = figures.filter(({ kind }) => kind === of).map(({ unit }) => unit);
  const most = (unit: string | null) => units.filter((one) => one === unit).length;
  return [...new Set(units)].sort((a, b) => most(b) - most(a))[0] ?? null;
}

function whyNotDrawn(
  figure: Figure,
  scale: { readonly of: "level" | "change"; readonly unit: string | null },
  time: BoundTime | null,
  by: TimeAxis,
): string | null {
  if (time === null) return by === "said" ? "it is not known when it was said" : "it names no period";
  if (figure.kind === "direction") return figure.arrow ? null : "it denies a direction and gives none";
  if (figure.kind === "order") return "it is a place in an order, not an amount";
  if (figure.kind !== scale.of)
    return figure.kind === "level"
      ? "it is a level; the scale shows changes"
      : "it is a change; the scale shows levels";
  if (figure.unit !== scale.unit) return "it is in a unit that nothing converts into that of the scale";
  return isPlotted(figure) ? null : "it says what the amount is not";
}

function pointOf(
  { statement, standing, fit }: GatheredClaim,
  side: Side,
  figure: Figure,
  time: BoundTime,
  origin: number,
): ChartPoint {
  const counts = countsOf(side);
  const label = [statement.content.claimant, counts].filter(Boolean).join(", ");
  const [said, about] = [timeOf(statement.content, "said"), timeOf(statement.content, "about")];
  const words = [
    // Begins as the label beside the point reads, so that one who speaks to the page can say what one sees.
    `${figure.words}${figure.kind === "direction" ? " · " : " "}${label}`,
    figure.interval && `between ${figure.interval.replace(" to ", " and ")}`,
    said && `said ${timeWords(said)}`,
    about && `about ${timeWords(about)}`,
    fit.kind === "open" && fit.missing.join(", "),
    standing.rating ?? "not assessed",
  ];
  return {
    claimId: statement.id,
    label,
    origin,
    figure,
    from: time.period.start,
    to: time.period.end,
    bound: time.bound,
    assessed: standing.rating !== null,
    words: words.filter(Boolean).join("; "),
  };
}
