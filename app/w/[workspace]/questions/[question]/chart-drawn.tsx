import Link from "next/link";
import type { ChartDrawing, DrawnPoint } from "@/lib/formats/export/chart-drawing";
import type { Drawn } from "@/lib/formats/export/chart-parts";
import styles from "./chart.module.css";

interface ChartDrawnProps {
  readonly drawing: ChartDrawing;
  /** Shown where this much room is. */
  readonly size: "wide" | "middle" | "narrow";
  readonly hrefOf: (claimId: string) => string;
  readonly open: string | null;
  readonly title: string;
}

/** A drawing as part of a page: in the colours of the theme, and each point a link that opens its words. */
export function ChartDrawn({ drawing, size, hrefOf, open, title }: ChartDrawnProps) {
  const { width, height, ground, points, legend } = drawing;
  return (
    <figure className={styles[size]}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset. */}
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`Chart: ${title}`}>
        {ground.map((one) => (
          <Part key={keyOf(one)} part={one} />
        ))}
        {points.map((point) => (
          <Point key={point.claimId} point={point} href={hrefOf(point.claimId)} open={point.claimId === open} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <ul className={styles.names}>
          {legend.map(({ name, d, series }) => (
            <li key={name} data-series={series}>
              <svg className={styles.key} viewBox="0 0 16 16" aria-hidden="true">
                <path d={d} className={styles.mark} data-filled="true" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
        <p className={styles.how}>
          Hollow: not assessed. Bars: what a figure can stand for, and how long its time is. Dashed arrow: known only to
          have been said by then. Step: one series. Dots: a retelling and its origin.
        </p>
      </figcaption>
    </figure>
  );
}

interface PointProps {
  readonly point: DrawnPoint;
  readonly href: string;
  readonly open: boolean;
}

function Point({ point: { words, box, parts }, href, open }: PointProps) {
  return (
    <Link
      href={href}
      scroll={false}
      className={styles.point}
      aria-label={namedAsShown(words, parts)}
      data-open={open ? "" : undefined}
    >
      <rect className={styles.hit} {...box} rx={4} />
      {parts.map((part) => (
        <Part key={keyOf(part)} part={part} />
      ))}
    </Link>
  );
}

// Who speaks to the page says what they see: the words in the drawing come first.
function namedAsShown(words: string, parts: readonly Drawn[]): string {
  const shown = parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
  return [...shown, words].join(" ");
}

function Part({ part }: { readonly part: Drawn }) {
  if (part.kind === "text")
    return (
      <text className={styles[part.role]} x={part.x} y={part.y} textAnchor={part.anchor}>
        {`${part.text} `}
      </text>
    );
  if (part.kind === "mark")
    return <path className={styles.mark} d={part.d} data-series={part.series} data-filled={part.filled || undefined} />;
  return <path className={styles[`line-${part.role}`]} d={part.d} data-series={part.series} />;
}

function keyOf(part: Drawn): string {
  return part.kind === "text" ? `${part.role} ${part.x} ${part.y}` : `${part.kind} ${part.d}`;
}
