import { Table } from "@/app/_ui/table";

interface Point {
  readonly id: string;
  readonly label: string;
  readonly rank: number | null;
}

/** The points of a scale, the best first; those outside the order have no rank. */
export function ScalePoints({ points }: { readonly points: readonly Point[] }) {
  return (
    <Table
      caption="Points of the scale"
      captionHidden
      rows={points}
      rowKey={({ id }) => id}
      columns={[
        { key: "label", heading: "Rating", names: true, cell: ({ label }) => label },
        { key: "rank", heading: "Rank", cell: ({ rank }) => rank ?? "outside the order" },
      ]}
    />
  );
}
