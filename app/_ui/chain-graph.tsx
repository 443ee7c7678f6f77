import type { ChainGraph as Graph, GraphEdge, GraphNode } from "@/lib/model/chain-graph";
import styles from "./chain-graph.module.css";
import { svgLines } from "./svg-lines";
import { roleWords } from "./words";

/** What a hand changed of the words it hands on, for the drawing's label. */
export interface HopChange {
  readonly by: string;
  /** The chain it changed the words of, by its place in the input. */
  readonly chain: number;
  readonly text: string;
}

interface ChainGraphProps {
  /** What is drawn, as a sentence for those who do not see it. */
  readonly title: string;
  readonly graph: Graph;
  /** One letter for each chain. */
  readonly letters: readonly string[];
  readonly changes: readonly HopChange[];
}

/** A line of the drawing: where its label stands, and what was changed on it. */
interface Hop {
  readonly edge: GraphEdge;
  readonly atStart: boolean;
  readonly changes: readonly HopChange[];
}

const row = 92;
const box = { width: 152, height: 52 };
const left = 28;
// Between two columns stands the role, and what a hop changed where it changed something.
const gap = { narrow: 96, wide: 200 };
// How much of a gap a line takes to come to another row; the label stands along the rest.
const bend = 28;

/** Attribution chains as one graph: publishers at the left, claimants at the right, shared hands drawn once, hops labelled with what they did and changed. */
export function ChainGraph({ title, graph, letters, changes }: ChainGraphProps) {
  const hops = graph.edges.map((edge) => ({
    edge,
    atStart: runsInRowOfStart(edge, graph),
    changes: changes.filter(({ by, chain }) => by === edge.from.source && edge.chains.includes(chain)),
  }));
  const columns = columnsOf(graph.layers, hops);
  const width = (columns.at(-1) ?? left) + box.width + 12;
  const height = graph.rows * row + 8;
  return (
    <svg
      className={styles.graph}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      {hops.map((hop) => (
        <Edge
          key={`${hop.edge.from.source} ${hop.edge.from.layer} ${hop.edge.to.source} ${hop.edge.role}`}
          hop={hop}
          columns={columns}
        />
      ))}
      {graph.nodes.map((node) => (
        <Node
          key={`${node.source} ${node.layer} ${node.row}`}
          node={node}
          columns={columns}
          graph={graph}
          letters={letters}
        />
      ))}
    </svg>
  );
}

// A line runs in the row of the end where fewer lines meet, so that no two labels lie on each other, and never through a hand.
function runsInRowOfStart({ from, to }: GraphEdge, { nodes, edges }: Graph): boolean {
  const free = (row: number) =>
    nodes.every((node) => node.row !== row || node.layer <= from.layer || node.layer >= to.layer);
  const leaving = edges.filter((edge) => edge.from === from).length;
  const start = leaving < edges.filter((edge) => edge.to === to).length;
  return start ? free(from.row) : !free(to.row);
}

// Where each column begins; a gap is wide where a change is written in it.
function columnsOf(layers: number, hops: readonly Hop[]): readonly number[] {
  const columns = [left];
  for (let at = 1; at < layers; at++) {
    const wide = hops.some(({ edge, atStart, changes }) => changes.length > 0 && gapOf(edge, atStart) === at - 1);
    columns.push((columns.at(-1) ?? left) + box.width + (wide ? gap.wide : gap.narrow));
  }
  return columns;
}

function gapOf({ from, to }: GraphEdge, atStart: boolean): number {
  return atStart ? from.layer : to.layer - 1;
}

function Node({
  node,
  columns,
  graph,
  letters,
}: {
  readonly node: GraphNode;
  readonly columns: readonly number[];
  readonly graph: Graph;
  readonly letters: readonly string[];
}) {
  const { x, y } = cornerOf(node, columns);
  const starts = graph.edges.every(({ to }) => to !== node);
  const lines = svgLines(node.source, 21, 2);
  const below = belowOf(node);
  const first = y + box.height / 2 + 4 - ((lines.length + (below ? 1 : 0) - 1) * 14) / 2;
  return (
    <g>
      <rect
        className={node.claimantOf.length > 0 ? styles.claimant : styles.hand}
        x={x}
        y={y}
        width={box.width}
        height={box.height}
        rx={3}
      />
      {lines.map((line, index) => (
        <text key={line} className={styles.name} x={x + box.width / 2} y={first + index * 14} textAnchor="middle">
          {line}
        </text>
      ))}
      {below ? (
        <text className={styles.below} x={x + box.width / 2} y={first + lines.length * 14} textAnchor="middle">
          {below}
        </text>
      ) : null}
      {starts
        ? node.chains.map((chain, index) => (
            <text key={chain} className={styles.letter} x={x - 20} y={y + 20 + index * 16} data-series={chain + 1}>
              {letters[chain]}
            </text>
          ))
        : null}
    </g>
  );
}

function belowOf(node: GraphNode): string | null {
  if (node.claimantOf.length > 1) return "same origin";
  const [document] = node.documents;
  return document ? (svgLines(document, 24, 1)[0] ?? null) : null;
}

function Edge({ hop, columns }: { readonly hop: Hop; readonly columns: readonly number[] }) {
  const { edge, atStart, changes } = hop;
  const [from, to] = [cornerOf(edge.from, columns), cornerOf(edge.to, columns)];
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const at = gapOf(edge, atStart);
  const room = (columns[at + 1] ?? 0) - (columns[at] ?? 0) - box.width - bend;
  const [turn, level] = atStart ? [x2 - bend, y1] : [x1, y2];
  const label = { x: atStart ? x1 + room / 2 : x2 - room / 2, y: level - 6 };
  const told = changes.flatMap(({ text }) => svgLines(text, 28, 3)).slice(0, 4);
  return (
    <g>
      <path
        className={changes.length > 0 ? styles.changed : styles.hop}
        d={`M${x1} ${y1}H${turn}C${turn + bend / 2} ${y1} ${turn + bend / 2} ${y2} ${turn + bend} ${y2}H${x2 - (atStart ? 0 : 7)}`}
      />
      <path
        className={changes.length > 0 ? styles.changedHead : styles.head}
        d={`M${x2 - 7} ${y2 - 4}L${x2} ${y2}l-7 4z`}
      />
      <text className={styles.role} x={label.x} y={label.y} textAnchor="middle">
        {roleWords[edge.role]}
      </text>
      {told.map((line, index) => (
        <text key={line} className={styles.change} x={label.x} y={label.y + 22 + index * 13} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

function cornerOf({ layer, row: place }: GraphNode, columns: readonly number[]) {
  return { x: columns[layer] ?? left, y: 12 + place * row };
}
