import Link from "next/link";
import { saidInWords } from "@/app/_ui/date-words";
import { Section } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { Table } from "@/app/_ui/table";
import { chartOf } from "@/lib/compare/question/chart";
import { drawChart } from "@/lib/formats/export/chart-drawing";
import type { QuestionChart } from "@/lib/model/question-view";
import { describePeriod } from "@/lib/units/period-words";
import type { LaidOutClaim } from "@/lib/workflow/lay-out-question";
import { ChartDrawn } from "./chart-drawn";
import { Downloads } from "./downloads";
import { OverTime } from "./over-time";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";
import { questionAddress } from "./question-query";

const sizes = [
  { name: "wide", size: { width: 1080, names: true } },
  { name: "middle", size: { width: 680, names: true } },
  { name: "narrow", size: { width: 330, names: false } },
] as const;

/** What was gathered over time, drawn; and the same as a table. */
export function ChartView({ actor, question, layout, shown }: QuestionProps) {
  const chart = chartOf(layout.gathered, layout.vocabulary, shown);
  const to = (claimId: string | null) =>
    questionAddress(actor.workspaceSlug, question.slug, { ...shown, open: claimId });
  if (chart.points.length + chart.lane.length === 0)
    return (
      <EmptyState title="Nothing to draw">
        {layout.gathered.length === 0
          ? "Gathered claims with an amount or a direction are drawn here."
          : `Nothing gathered has a place here: ${[...new Set(chart.leftOut.map(({ why }) => why))].join("; ") || "it lies off the yardstick"}.`}
      </EmptyState>
    );
  const file = (kind: string) =>
    `${questionAddress(actor.workspaceSlug, question.slug)}/chart.${kind}?${choice(shown)}`;
  return (
    <Section
      id="chart"
      title={`${chart.of === "change" ? "By how much" : "How much"}, ${chart.by === "said" ? "said" : "about"} when`}
      acts={
        <Downloads
          label="Chart"
          files={[
            { href: file("svg"), name: "SVG" },
            { href: file("png"), name: "PNG" },
          ]}
        />
      }
    >
      <div className={styles.choices}>
        <OverTime actor={actor} question={question} shown={shown} label="Across" />
        <Scale {...{ actor, question, layout, shown, chart }} />
      </div>
      {sizes.map(({ name, size }) => (
        <ChartDrawn
          key={name}
          drawing={drawChart(chart, size)}
          size={name}
          hrefOf={to}
          open={shown.open}
          title={question.title}
        />
      ))}
      <h3 className={styles.tableName}>The same as a table; what is not drawn says why</h3>
      <ChartTable chart={chart} gathered={layout.gathered} hrefOf={to} />
    </Section>
  );
}

function choice({ by, of }: QuestionProps["shown"]): string {
  return new URLSearchParams({ by, ...(of ? { of } : {}) }).toString();
}

function Scale({ actor, question, shown, chart }: QuestionProps & { readonly chart: QuestionChart }) {
  const scales = [
    { of: "change", label: "Changes" },
    { of: "level", label: "Levels" },
  ] as const;
  return (
    <p className={styles.choice}>
      <span>Scale:</span>
      {scales.map(({ of, label }) => (
        <Link
          key={of}
          href={questionAddress(actor.workspaceSlug, question.slug, { ...shown, of, open: null })}
          aria-current={chart.of === of ? "true" : undefined}
          scroll={false}
        >
          {label}
        </Link>
      ))}
    </p>
  );
}

interface ChartTableProps {
  readonly chart: QuestionChart;
  readonly gathered: readonly LaidOutClaim[];
  readonly hrefOf: (claimId: string | null) => string;
}

function ChartTable({ chart, gathered, hrefOf }: ChartTableProps) {
  const claims = new Map(gathered.map((one) => [one.statement.id, one]));
  const drawn = [...chart.points, ...chart.lane].sort((a, b) => (a.from < b.from ? -1 : 1));
  const rows = [
    ...drawn.map(({ claimId, figure }) => ({ claimId, figure: figure.words, reach: figure.interval ?? "", why: "" })),
    ...chart.leftOut.map(({ claimId, why }) => ({ claimId, figure: "", reach: "", why })),
  ];
  return (
    <Table
      caption="The chart as a table"
      captionHidden
      rows={rows}
      rowKey={({ claimId }) => claimId}
      columns={[
        {
          key: "claim",
          heading: "Claim",
          names: true,
          cell: ({ claimId }) => <Link href={hrefOf(claimId)}>{claims.get(claimId)?.statement.sentence}</Link>,
        },
        {
          key: "figure",
          heading: "Figure",
          cell: ({ figure, why }) => figure || <span className={styles.quiet}>not drawn: {why}</span>,
        },
        { key: "reach", heading: "Can stand for", cell: ({ reach }) => reach },
        {
          key: "said",
          heading: "Said on",
          short: true,
          cell: ({ claimId }) => saidInWords(claims.get(claimId)?.statement.content.saidOn ?? null),
        },
        {
          key: "about",
          heading: "About",
          cell: ({ claimId }) => {
            const content = claims.get(claimId)?.statement.content;
            const about = content?.period ?? content?.asOf;
            return about ? describePeriod(about) : "not stated";
          },
        },
        {
          key: "judged",
          heading: "Rating",
          cell: ({ claimId }) => claims.get(claimId)?.standing.rating ?? "not assessed",
        },
      ]}
    />
  );
}
