import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawChart } from "@/lib/formats/export/chart-drawing";
import { chartSvg } from "@/lib/formats/export/chart-svg";
import type { ChartPoint, Figure, QuestionChart } from "@/lib/model/question-view";

const figure = (point: number | null, more: Partial<Figure> = {}): Figure => ({
  kind: "change",
  words: point === null ? "up" : `${point} %`,
  arrow: null,
  interval: null,
  unit: "percent",
  point,
  low: (point ?? 0) - 0.5,
  high: (point ?? 0) + 0.5,
  lowOpen: false,
  highOpen: true,
  ...more,
});

const point = (claimId: string, more: Partial<ChartPoint> = {}): ChartPoint => ({
  claimId,
  label: `FAO, ${claimId}`,
  origin: 0,
  figure: figure(-12),
  from: "2015-09-28",
  to: "2015-09-28",
  bound: null,
  assessed: false,
  words: `FAO, ${claimId}: −12 %`,
  ...more,
});

const chart = (more: Partial<QuestionChart> = {}): QuestionChart => ({
  by: "said",
  of: "change",
  unit: "percent",
  origins: ["FAO", "Tongil Sinbo"],
  points: [point("a"), point("b", { from: "2015-10-09", to: "2015-10-09", figure: figure(-14) })],
  lane: [
    point("c", { origin: 1, figure: figure(null, { kind: "direction", arrow: "up", low: -Infinity, high: Infinity }) }),
  ],
  series: [["a", "b"]],
  retellings: [{ told: "c", of: "b" }],
  leftOut: [],
  ...more,
});

const wide = { width: 900, names: true };
const paths = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

describe("drawing a chart", () => {
  test("the deeper fall stands lower and the later one further right; the arrow stands in the lane below them all", () => {
    const { points } = drawChart(chart(), wide);
    const at = (id: string) => points.find(({ claimId }) => claimId === id)?.box ?? { x: 0, y: 0 };
    expect(at("b").y).toBeGreaterThan(at("a").y);
    expect(at("b").x).toBeGreaterThan(at("a").x);
    expect(at("c").y).toBeGreaterThan(at("b").y);
  });

  test("only one series is joined by a step, a retelling by a dotted line, and nothing else by anything", () => {
    const joined = (of: QuestionChart) =>
      drawChart(of, wide).ground.flatMap((one) =>
        one.kind === "line" && ["series", "retelling"].includes(one.role) ? [one.role] : [],
      );
    expect(joined(chart())).toEqual(["series", "retelling"]);
    expect(joined(chart({ series: [], retellings: [] }))).toEqual([]);
  });

  test("no change at all is always on the scale of changes", () => {
    const { ground } = drawChart(chart(), wide);
    expect(ground.some((one) => one.kind === "line" && one.role === "zero")).toBe(true);
  });

  test("labels lie inside the drawing, and not over each other, at any width", () => {
    const crowd = Array.from({ length: 8 }, (_, index) => point(`row ${index}`, { figure: figure(-12 - index / 4) }));
    for (const size of [wide, { width: 340, names: false }]) {
      const drawing = drawChart(chart({ points: crowd, series: [], retellings: [] }), size);
      const texts = drawing.points.flatMap(({ parts }) =>
        parts.flatMap((one) => (one.kind === "text" && one.role === "figure" ? [one] : [])),
      );
      expect(texts).toHaveLength(8);
      for (const { x, y } of texts) expect(x >= 0 && x <= size.width && y >= 0 && y <= drawing.height).toBe(true);
      const places = new Set(texts.map(({ x, y, anchor }) => `${Math.round(y / 8)} ${anchor} ${x > size.width / 2}`));
      expect(places.size).toBe(8);
    }
  });

  test("a chart of one claim, of none, and of a bound without an end can be drawn", () => {
    const bound = point("a", {
      figure: figure(null, { words: "more than 2", low: 2, high: Infinity, lowOpen: true, arrow: null }),
    });
    for (const of of [
      chart({ points: [], lane: [], series: [], retellings: [] }),
      chart({ points: [bound], lane: [], series: [], retellings: [] }),
    ]) {
      const numbers = drawChart(of, wide).points.flatMap(({ parts }) =>
        parts.flatMap((one) => (one.kind === "text" ? [one.x, one.y] : paths(one.d))),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });
});

describe("the chart as a file", () => {
  test("says its title, every point in words and the notes; a stranger's name cannot end the drawing", () => {
    const nasty = "</svg><script>alert(1)</script>";
    const svg = chartSvg(drawChart(chart({ origins: [nasty] }), wide), {
      title: nasty,
      under: "2 origins",
      notes: ["Hollow: not assessed"],
    });
    const { document } = parseHTML(svg);
    expect(document.querySelector("script")).toBeNull();
    expect([...document.querySelectorAll("g > title")].map((one) => one.textContent)).toContain("FAO, a: −12 %");
    expect(svg).toContain("Hollow: not assessed");
  });
});
