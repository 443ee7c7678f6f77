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

const row = 92;
const box = { width: 152, height: 52 };
const left = 28;
// Between two columns stands the role, and what a hop changed where it changed something.
const gap = { narrow: 96, wide: 200 };
// How much of a gap a line takes to come to another row; the label stands along the rest.
const bend = 28;

/** Attribution chains as one graph: publishers at the left, claimants at the right, shared hands drawn once, hops labelled with what they did and changed. */
export function ChainGraph({ title, graph, letters, changes }: ChainGraphProps) {
  const column = box.width + (changes.length > 0 ? gap.wide : gap.narrow);
  const width = left + (graph.layers - 1) * column + box.width + 12;
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
      {graph.edges.map((edge) => (
        <Edge
          key={`${edge.from.source} ${edge.from.layer} ${edge.to.source} ${edge.role}`}
          edge={edge}
          column={column}
          atStart={runsInRowOfStart(edge, graph)}
          changes={changes.filter(({ by, chain }) => by === edge.from.source && edge.chains.includes(chain))}
        />
      ))}
      {graph.nodes.map((node) => (
        <Node
          key={`${node.source} ${node.layer} ${node.row}`}
          node={node}
          column={column}
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

function Node({
  node,
  column,
  graph,
  letters,
}: {
  readonly node: GraphNode;
  readonly column: number;
  readonly graph: Graph;
  readonly letters: readonly string[];
}) {
  const { x, y } = cornerOf(node, column);
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

interface EdgeProps {
  readonly edge: GraphEdge;
  readonly column: number;
  readonly atStart: boolean;
  readonly changes: readonly HopChange[];
}

function Edge({ edge, column, atStart, changes }: EdgeProps) {
  const [from, to] = [cornerOf(edge.from, column), cornerOf(edge.to, column)];
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const room = column - box.width - bend;
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

function cornerOf({ layer, row: place }: GraphNode, column: number) {
  return { x: left + layer * column, y: 12 + place * row };
}
